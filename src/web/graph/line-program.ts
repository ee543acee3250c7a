import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

const uniforms = [
  "u_matrix",
  "u_sizeRatio",
  "u_correctionRatio",
  "u_pixelRatio",
  "u_zoomRatio",
  "u_feather",
  "u_resolution",
] as const;

const vertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_dash;
attribute vec2 a_normal;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_feather;
uniform vec2 u_resolution;
varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_normal;
varying float v_reach;
varying float v_feather;
varying float v_pixels;
void main() {
  vec2 normal = a_normal * a_side;
  float thickness = length(normal);
  vec2 unit = thickness > 0.0 ? normal / thickness : vec2(0.0);
  #ifdef PICKING_MODE
  thickness = max(thickness, 5.0 * u_sizeRatio);
  #else
  thickness = max(thickness, 1.2 * u_sizeRatio);
  #endif
  float wide = thickness * u_correctionRatio / u_sizeRatio;
  // Half of the feather lies outside the line: within it alone, a line of a pixel would be half there even in its middle.
  float feather = u_feather * u_correctionRatio / u_pixelRatio * 2.0;
  #ifdef PICKING_MODE
  feather = 0.0;
  #endif
  float reach = wide + feather * 0.5;
  gl_Position = vec4((u_matrix * vec3(mix(a_start, a_end, a_along) + unit * reach, 1)).xy, 0, 1);
  vec2 from = (u_matrix * vec3(a_start, 1)).xy;
  vec2 to = (u_matrix * vec3(a_end, 1)).xy;
  v_pixels = a_along * length((to - from) * u_resolution * 0.5);
  v_reach = reach / u_zoomRatio;
  v_normal = unit;
  v_feather = feather / u_zoomRatio;
  v_dash = a_dash;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_normal;
varying float v_reach;
varying float v_feather;
varying float v_pixels;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float at = mod(v_pixels, v_dash.x + v_dash.y + v_dash.z + v_dash.w);
  float second = at - v_dash.x - v_dash.y;
  float gap = second < 0.0 ? v_dash.y : v_dash.w;
  float past = second < 0.0 ? at - v_dash.x : second - v_dash.z;
  float off = gap > 0.0 ? clamp(past + 0.5, 0.0, 1.0) : 0.0;
  float side = smoothstep(v_reach - v_feather, v_reach, length(v_normal) * v_reach);
  gl_FragColor = mix(v_color, vec4(0.0), max(off, side));
  #endif
}`;

/** Beside what Sigma knows of an edge: strokes and gaps in pixels. */
export interface DashedLine {
  readonly dash: readonly [number, number, number, number];
}

/** Draws lines whose strokes tell how far what they say may be taken as fact, in pixels of the screen at every zoom. */
class DashProgram extends EdgeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_end", size: 2, type: FLOAT },
        { name: "a_normal", size: 2, type: FLOAT },
        { name: "a_dash", size: 4, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: "a_along", size: 1, type: FLOAT },
        { name: "a_side", size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    line: EdgeDisplayData & Partial<DashedLine>,
  ): void {
    const [x, y] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(x, y) || 1;
    const [first, gap, second, rest] = line.dash ?? [1, 0, 1, 0];
    const normal = [(-y / length) * line.size, (x / length) * line.size] as const;
    const values = [
      from.x,
      from.y,
      to.x,
      to.y,
      ...normal,
      first,
      gap,
      second,
      rest,
      floatColor(line.color),
      id,
    ];
    for (const [at, value] of values.entries()) this.array[start + at] = value;
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>,
  ): void {
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform1f(at.u_zoomRatio, params.zoomRatio);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(at.u_feather, params.antiAliasingFeather);
    gl.uniform2f(at.u_resolution, params.width, params.height);
  }
}

export const lineProgram = DashProgram as unknown as EdgeProgramType;
