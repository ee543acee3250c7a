import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { atlas, atlasCells } from "./atlas.ts";

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_atlas"] as const;

const vertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_border;
attribute vec4 a_ground;
attribute vec4 a_sign;
attribute vec2 a_position;
attribute float a_size;
attribute float a_cell;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_border;
varying vec4 v_ground;
varying vec4 v_sign;
varying vec2 v_at;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * a_corner, 1)).xy, 0, 1);
  float cells = ${atlasCells}.0;
  vec2 place = vec2(mod(a_cell, cells), floor(a_cell / cells));
  v_at = (place + vec2(a_corner.x, -a_corner.y) * 0.5 + 0.5) / cells;
  #ifdef PICKING_MODE
  v_border = a_id;
  #else
  v_border = a_border;
  #endif
  v_ground = a_ground;
  v_sign = a_sign;
  v_border.a *= 255.0 / 254.0;
}`;

const fragment = /* glsl */ `
precision mediump float;
uniform sampler2D u_atlas;
varying vec4 v_border;
varying vec4 v_ground;
varying vec4 v_sign;
varying vec2 v_at;
void main() {
  vec4 part = texture2D(u_atlas, v_at);
  #ifdef PICKING_MODE
  gl_FragColor = part.r > 0.5 ? v_border : vec4(0.0);
  #else
  vec3 colour = mix(mix(v_border.rgb, v_ground.rgb, part.g), v_sign.rgb, part.b);
  gl_FragColor = vec4(colour * part.r, part.r);
  #endif
}`;

/** Beside what Sigma knows of a node: its shape's cell in the atlas, and the colours of its ground and sign. */
export interface ShapedNode {
  readonly cell: number;
  readonly ground: string;
  readonly sign: string;
}

/** Draws nodes in the shapes of their kinds. */
class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  private texture: WebGLTexture | undefined;

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_cell", size: 1, type: FLOAT },
        colour("a_border"),
        colour("a_ground"),
        colour("a_sign"),
        colour("a_id"),
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, node: NodeDisplayData & Partial<ShapedNode>): void {
    const { cell = 0, ground = node.color, sign = node.color } = node;
    const values = [
      node.x,
      node.y,
      node.size,
      cell,
      floatColor(node.color),
      floatColor(ground),
      floatColor(sign),
      id,
    ];
    for (const [at, value] of values.entries()) this.array[start + at] = value;
  }

  setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>,
  ): void {
    gl.activeTexture(gl.TEXTURE0);
    this.texture ??= textureOf(gl);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1i(uniformLocations.u_atlas, 0);
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}

function textureOf(gl: WebGLRenderingContext): WebGLTexture {
  const texture = gl.createTexture()!;
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}

export const nodeProgram = ShapeProgram as unknown as NodeProgramType;
