import type { DossierPassage, DossierRecord } from '../dossier/v1/index.ts';
import { given } from '../given.ts';
import type { Outgoing, OutgoingGraph } from '../write-records.ts';
import { iri, type Node, nodeOf, ref, refs } from './write-common.ts';

type Statement = DossierRecord<'statements'>;

/** A statement, and its passages as annotations of the source. */
export function* statementNodes(graph: OutgoingGraph, statement: Outgoing<'statements'>): Generator<Node> {
  const { record } = statement;
  const { confidence, saidAt } = record;
  const relays = record.relays ?? [];
  const relayed = (quoted: boolean) =>
    refs(relays.filter(({ how }) => (how === 'QUOTES') === quoted).map((relay) => relay.statement));
  yield nodeOf(record.id, ['prov:Entity', 'counterclaim:Statement'], statement, {
    'counterclaim:act': record.act,
    'counterclaim:stance': record.stance,
    'counterclaim:claim': ref(record.claim),
    'prov:wasAttributedTo': ref(record.speaker),
    'counterclaim:speakerAsWritten': record.speakerAsWritten,
    'counterclaim:onBehalfOf': refs(record.onBehalfOf),
    'schema:isPartOf': ref(record.source),
    'counterclaim:certainty': record.certainty,
    'counterclaim:quotation': record.quotation,
    'counterclaim:hedge': (record.hedges ?? []).map((hedge) =>
      given({
        'oa:exact': hedge.exact,
        'counterclaim:startUnit': hedge.start,
        'counterclaim:endUnit': hedge.end,
        'counterclaim:owner': hedge.owner,
      }),
    ),
    'counterclaim:confidence':
      confidence &&
      given({
        'counterclaim:asWritten': confidence.asWritten,
        'counterclaim:scale': confidence.scale,
        'counterclaim:value': confidence.value === undefined ? undefined : String(confidence.value),
        'counterclaim:inferredScale': confidence.inferredScale,
      }),
    'counterclaim:attributionType': record.attributionType,
    'counterclaim:saidEarliest': saidAt?.earliest,
    'counterclaim:saidLatest': saidAt?.latest,
    'counterclaim:saidAsWritten': saidAt?.asWritten,
    'counterclaim:saidInferred': saidAt?.inferred,
    'counterclaim:chain': chainOf(record),
    'counterclaim:answers': (record.answers ?? []).map((answer) => ({
      'counterclaim:statement': ref(answer.statement),
      'counterclaim:aspect': answer.aspect,
    })),
    'counterclaim:retracts': refs(record.retracts),
    'counterclaim:corrects': refs(record.corrects),
    'prov:wasQuotedFrom': relayed(true),
    'prov:wasDerivedFrom': relayed(false),
    'counterclaim:relays': relays.map((relay) => ({
      'counterclaim:statement': ref(relay.statement),
      'counterclaim:how': relay.how,
      'counterclaim:stated': relay.stated,
    })),
  });
  if (record.passage) yield annotation(graph, statement, record.passage, 'CONTENT');
  if (record.cue) yield annotation(graph, statement, record.cue, 'CUE');
}

/** Sources in the order from the outermost; a hop may name none. */
function chainOf(record: Statement): Node | undefined {
  if (record.chain === undefined || record.chain.length === 0) return undefined;
  return {
    '@list': record.chain.map((hop) =>
      given({ 'counterclaim:source': ref(hop.source), 'counterclaim:stated': hop.stated }),
    ),
  };
}

/** The exact words as an annotation of their source whose body is the statement. */
function annotation(
  graph: OutgoingGraph,
  statement: Outgoing<'statements'>,
  passage: DossierPassage,
  role: string,
): Node {
  const { record } = statement;
  const { exact, prefix, suffix } = passage;
  const position = positionOf(graph.find('sources', record.source)?.record.text, passage);
  return nodeOf(`${record.id}:${role}`, ['oa:Annotation'], statement, {
    'oa:motivatedBy': { '@id': 'oa:identifying' },
    'oa:hasBody': ref(record.id),
    'counterclaim:passageRole': role,
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': iri(record.source) },
      'oa:hasSelector': [
        {
          '@type': 'oa:TextQuoteSelector',
          ...given({ 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix }),
        },
        ...(position ? [{ '@type': 'oa:TextPositionSelector', ...position }] : []),
      ],
    },
  });
}

/**
 * Where the words stand in the text, in characters as Web Annotation counts them (code points; the graph counts UTF-16
 * units). Undefined where the text is not there to count in.
 */
function positionOf(text: string | undefined, { start, end }: DossierPassage): Node | undefined {
  if (text === undefined || start === undefined || end === undefined) return undefined;
  const characters = (units: number) => Array.from(text.slice(0, units)).length;
  return { 'oa:start': characters(start), 'oa:end': characters(end) };
}
