"""Reads exports with the readers of other tools and says what they found, as one JSON document."""
import csv
import json
import os
import sys

folder = sys.argv[1]


def at(*names):
    return os.path.join(folder, *names)


def network(graph):
    edges = [data for _, _, data in graph.edges(data=True)]
    return {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "evidence": sum(1 for data in edges if data.get("quote")),
        "links": sum(1 for data in edges if data.get("evidence")),
    }


def graphml():
    import networkx

    graph = networkx.read_graphml(at("graph.graphml"), force_multigraph=True)
    found = network(graph)
    found["quotes"] = {key: data["quote"] for _, _, key, data in graph.edges(keys=True, data=True) if "quote" in data}
    found["texts"] = {name: data["text"] for name, data in graph.nodes(data=True) if "digest" in data}
    found["properties"] = sum(len(data) for _, data in graph.nodes(data=True))
    return found


def gexf():
    import networkx

    graph = networkx.read_gexf(at("graph.gexf"), version="1.3")
    found = network(graph)
    found["dynamic"] = graph.graph.get("mode")
    found["dated"] = sorted(name for name, data in graph.nodes(data=True) if data.get("start") or data.get("spells"))
    found["days"] = {
        name: data.get("spells") or [[data.get("start"), data.get("end")]]
        for name, data in graph.nodes(data=True)
        if data.get("start") or data.get("end") or data.get("spells")
    }
    return found


def tables(name):
    def rows(file):
        with open(at(name, file), newline="", encoding="utf-8-sig") as opened:
            return list(csv.DictReader(opened, strict=True))

    nodes, edges = rows("nodes.csv"), rows("edges.csv")
    return {"nodes": len(nodes), "edges": len(edges), "evidence": sum(1 for row in edges if row["quote"])}


def rdf():
    import rdflib

    graphs = {}
    for form, file in (("turtle", "graph.ttl"), ("json-ld", "graph.jsonld")):
        graphs[form] = rdflib.Graph()
        graphs[form].parse(at(file), format=form)
    OA, RDF, PROV = rdflib.Namespace("http://www.w3.org/ns/oa#"), rdflib.RDF, rdflib.PROV
    SEM, SCHEMA = rdflib.Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/"), rdflib.Namespace("https://schema.org/")

    def found(graph):
        return {
            "triples": len(graph),
            "edges": sum(1 for _ in graph.subjects(RDF.type, RDF.Statement)),
            "evidence": sum(1 for _ in graph.subject_objects(PROV.wasDerivedFrom)),
            "spans": sum(1 for _ in graph.subjects(RDF.type, OA.SpecificResource)),
            "events": sum(1 for _ in graph.subjects(RDF.type, SEM.Event)),
            "articles": sum(1 for _ in graph.subjects(RDF.type, SCHEMA.NewsArticle)),
        }

    return {**{form: found(graph) for form, graph in graphs.items()}, "same": set(graphs["turtle"]) == set(graphs["json-ld"])}


def ftm():
    from followthemoney import model

    nodes, links, mentions, lost, wrong = 0, {}, 0, [], []
    schemata, given = {}, []
    with open(at("graph.ftm.json"), encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            entity = model.get_proxy(raw, cleaned=False)
            schemata[entity.id] = entity.schema
            given.append((raw, entity))
    for raw, entity in given:
        schema = entity.schema
        for name, values in raw["properties"].items():
            if name not in schema.properties or len(entity.get(name)) != len(values):
                lost.append([raw["schema"], name, values[:2], entity.get(name) if name in schema.properties else None])
        for prop in schema.required:
            if not entity.has(prop):
                wrong.append([entity.id, prop, "missing"])
        for prop, value in entity.itervalues():
            if prop.range is not None and (value not in schemata or not schemata[value].is_a(prop.range)):
                wrong.append([entity.id, prop.name, value])
        if schema.name == "Mention":
            mentions += 1
        elif schema.edge:
            links[schema.name] = links.get(schema.name, 0) + 1
        else:
            nodes += 1
    edges = [entity for _, entity in given if entity.schema.edge]
    return {
        "nodes": nodes,
        "edges": len(edges),
        "evidence": sum(1 for entity in edges if entity.has("summary")),
        "links": sum(1 for entity in edges if entity.has("sourceUrl")),
        "mentions": mentions,
        "schemata": sorted(set(schema.name for schema in schemata.values())),
        "abstract": sorted(set(schema.name for schema in schemata.values() if schema.abstract)),
        "lost": lost[:20],
        "wrong": wrong[:20],
    }


def geojson():
    with open(at("graph.geojson"), encoding="utf-8") as opened:
        document = json.load(opened)
    assert document["type"] == "FeatureCollection"
    features = document["features"]
    for feature in features:
        assert feature["type"] == "Feature" and feature["geometry"]["type"] == "Point"
        longitude, latitude = feature["geometry"]["coordinates"]
        assert -180 <= longitude <= 180 and -90 <= latitude <= 90
    happenings = [one for one in features if one["properties"]["kind"] == "happening"]
    return {"places": len(features) - len(happenings), "evidence": sum(1 for one in happenings if one["properties"]["quote"])}


readers = {"ftm": ftm, "geojson": geojson, "rdf": rdf, "graphml": graphml, "gexf": gexf, "csv": lambda: tables("csv"), "raw": lambda: tables("raw")}
print(json.dumps({name: read() for name, read in readers.items() if name in sys.argv[2:]}))
