// Made by `npm run generate` from graph/model.yml. Do not edit.
/** The model of the graph: labels, relationship types, properties and vocabularies. */
export const MODEL = {
  "vocabularies": {
    "AgentKind": [
      "PERSON",
      "ORGANIZATION",
      "GOVERNMENT",
      "COUNTRY",
      "GROUP",
      "THREAT_ACTOR"
    ],
    "NameKind": [
      "OFFICIAL",
      "SHORT",
      "ALIAS",
      "DESCRIPTION",
      "METONYM",
      "TRANSLITERATION",
      "MISSPELLING"
    ],
    "ActivityKind": [
      "CAMPAIGN",
      "INCIDENT",
      "POLICY"
    ],
    "SourceKind": [
      "ARTICLE",
      "AGENCY_DISPATCH",
      "REPORT",
      "STATEMENT",
      "BRIEFING",
      "POST",
      "TRANSCRIPT",
      "TRANSLATION",
      "DATASET"
    ],
    "ClaimKind": [
      "ATTRIBUTION",
      "EVENT",
      "QUANTITY",
      "TIME",
      "TARGET",
      "METHOD",
      "MOTIVE",
      "IDENTITY",
      "COMPARISON",
      "EVALUATION",
      "ATTITUDE",
      "RISK",
      "COMMITMENT"
    ],
    "SpeechAct": [
      "ASSERT",
      "ACCUSE",
      "CONFIRM",
      "DENY",
      "DISPUTE",
      "DENOUNCE",
      "COUNTER_ACCUSE",
      "CONCEDE",
      "RETRACT",
      "CORRECT",
      "CLARIFY",
      "WARN",
      "COMMIT",
      "ARGUE",
      "QUESTION",
      "DECLINE_TO_COMMENT",
      "RELAY"
    ],
    "Stance": [
      "AFFIRMS",
      "DENIES",
      "ADDRESSES"
    ],
    "Certainty": [
      "CERTAIN",
      "PROBABLE",
      "POSSIBLE",
      "UNCOMMITTED"
    ],
    "Quotation": [
      "DIRECT",
      "INDIRECT",
      "MIXED",
      "HEADLINE",
      "NARRATOR"
    ],
    "HedgeOwner": [
      "SPEAKER",
      "REPORTER",
      "AMBIGUOUS",
      "UNRECORDED"
    ],
    "ActorRole": [
      "EXECUTOR",
      "SPONSOR",
      "BENEFICIARY",
      "ORIGIN",
      "UNSPECIFIED"
    ],
    "Responsibility": [
      "LINKED",
      "IGNORED",
      "ENCOURAGED",
      "SHAPED",
      "SPONSORED",
      "COORDINATED",
      "ORDERED",
      "EXECUTED",
      "INTEGRATED"
    ],
    "ConfidenceScale": [
      "ICD203_CONFIDENCE",
      "ICD203_LIKELIHOOD",
      "ADMIRALTY_CREDIBILITY",
      "ADMIRALTY_RELIABILITY",
      "STIX_0_100",
      "MISP_0_100"
    ],
    "AttributionType": [
      "TECHNICAL",
      "POLITICAL_UNOFFICIAL",
      "POLITICAL_OFFICIAL",
      "LEGAL",
      "SELF"
    ],
    "ArgumentKind": [
      "SUPPORT",
      "REBUT",
      "UNDERCUT",
      "DEFLECT"
    ],
    "StatedBy": [
      "SPEAKER",
      "TEXT",
      "ANNOTATOR",
      "LOGIC"
    ],
    "AnswerAspect": [
      "CONTENT",
      "CREDIBILITY",
      "MOTIVE"
    ],
    "RelayHow": [
      "QUOTES",
      "PARAPHRASES",
      "TRANSLATES"
    ],
    "RelayStated": [
      "EXPLICIT",
      "INFERRED"
    ],
    "HopStated": [
      "EXPLICIT",
      "INFERRED",
      "NOT_RECORDED"
    ],
    "DerivationHow": [
      "TRANSLATION",
      "REPRINT",
      "REWRITE",
      "CITATION"
    ],
    "RelatedKind": [
      "ELABORATES",
      "BACKGROUND_OF",
      "CONTRASTS_WITH",
      "FOLLOWS_FROM",
      "RESTATES"
    ],
    "PassageRole": [
      "CONTENT",
      "CUE",
      "SPEAKER"
    ],
    "IdentityVerdict": [
      "SAME",
      "DIFFERENT",
      "UNSURE"
    ],
    "ReviewState": [
      "REJECTED",
      "PROPOSED",
      "ACCEPTED"
    ],
    "RecordOrigin": [
      "HUMAN",
      "IMPORT",
      "MACHINE"
    ],
    "Marking": [
      "CLEAR",
      "GREEN",
      "AMBER",
      "AMBER_STRICT",
      "RED"
    ]
  },
  "record": {
    "id": {
      "type": "string",
      "required": true,
      "derived": false
    },
    "key": {
      "type": "string",
      "required": true,
      "derived": false
    },
    "revision": {
      "type": "integer",
      "required": true,
      "derived": false
    },
    "recordedAt": {
      "type": "instant",
      "required": true,
      "derived": false
    },
    "supersededAt": {
      "type": "instant",
      "required": true,
      "derived": false
    },
    "contentHash": {
      "type": "string",
      "required": true,
      "derived": false
    },
    "marking": {
      "type": "integer",
      "required": true,
      "derived": true
    },
    "ownMarking": {
      "type": "integer",
      "required": true,
      "derived": false
    },
    "retracted": {
      "type": "boolean",
      "required": false,
      "derived": false
    }
  },
  "reviewed": {
    "review": {
      "type": "ReviewState",
      "required": true,
      "derived": false
    },
    "reviewRank": {
      "type": "integer",
      "required": true,
      "derived": true
    },
    "origin": {
      "type": "RecordOrigin",
      "required": true,
      "derived": false
    },
    "queueSort": {
      "type": "string",
      "required": false,
      "derived": true
    }
  },
  "labels": {
    "Agent": {
      "prefix": "agt",
      "reviewed": true,
      "also": [
        "Person",
        "Organization",
        "Government",
        "Country",
        "Group",
        "ThreatActor"
      ],
      "properties": {
        "kind": {
          "type": "AgentKind",
          "required": true,
          "derived": false
        },
        "name": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "externalKey": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "nameSort": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "sameName": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Name": {
      "prefix": "nam",
      "reviewed": true,
      "also": [],
      "properties": {
        "text": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "kind": {
          "type": "NameKind",
          "required": true,
          "derived": false
        },
        "language": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "agentId": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "nameSort": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Activity": {
      "prefix": "act",
      "reviewed": true,
      "also": [],
      "properties": {
        "kind": {
          "type": "ActivityKind",
          "required": true,
          "derived": false
        },
        "name": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "externalKey": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "from": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "to": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "nameSort": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "sameName": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Claim": {
      "prefix": "clm",
      "reviewed": true,
      "also": [
        "Attribution",
        "Disputed"
      ],
      "properties": {
        "text": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "language": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "kind": {
          "type": "ClaimKind",
          "required": true,
          "derived": false
        },
        "role": {
          "type": "ActorRole",
          "required": false,
          "derived": false
        },
        "responsibility": {
          "type": "Responsibility",
          "required": false,
          "derived": false
        },
        "responsibilityRank": {
          "type": "integer",
          "required": false,
          "derived": true
        },
        "ofId": {
          "type": "string",
          "required": false,
          "derived": true
        },
        "toId": {
          "type": "string",
          "required": false,
          "derived": true
        },
        "recordedSort": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "textSort": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Statement": {
      "prefix": "sta",
      "reviewed": true,
      "also": [
        "Denial",
        "Tied"
      ],
      "properties": {
        "act": {
          "type": "SpeechAct",
          "required": true,
          "derived": false
        },
        "stance": {
          "type": "Stance",
          "required": false,
          "derived": false
        },
        "certainty": {
          "type": "Certainty",
          "required": false,
          "derived": false
        },
        "quotation": {
          "type": "Quotation",
          "required": true,
          "derived": false
        },
        "speakerAsWritten": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "confidenceAsWritten": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "confidenceScale": {
          "type": "ConfidenceScale",
          "required": false,
          "derived": false
        },
        "confidenceValue": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "confidenceInferredScale": {
          "type": "boolean",
          "required": false,
          "derived": false
        },
        "attributionType": {
          "type": "AttributionType",
          "required": false,
          "derived": false
        },
        "saidEarliest": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "saidLatest": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "saidAsWritten": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "saidInferred": {
          "type": "boolean",
          "required": false,
          "derived": false
        },
        "hopStated": {
          "type": "list of HopStated",
          "required": false,
          "derived": false
        },
        "claimId": {
          "type": "string",
          "required": false,
          "derived": true
        },
        "speakerId": {
          "type": "string",
          "required": false,
          "derived": true
        },
        "sourceId": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "versionId": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "saidBy": {
          "type": "day",
          "required": true,
          "derived": true
        },
        "saidSort": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "recordedSort": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Hedge": {
      "prefix": "hdg",
      "reviewed": false,
      "also": [],
      "properties": {
        "exact": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "start": {
          "type": "integer",
          "required": false,
          "derived": false
        },
        "end": {
          "type": "integer",
          "required": false,
          "derived": false
        },
        "owner": {
          "type": "HedgeOwner",
          "required": true,
          "derived": false
        }
      }
    },
    "Source": {
      "prefix": "src",
      "reviewed": true,
      "also": [],
      "properties": {
        "kind": {
          "type": "SourceKind",
          "required": true,
          "derived": false
        },
        "title": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "url": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "language": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "publishedEarliest": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "publishedLatest": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "publisherId": {
          "type": "string",
          "required": false,
          "derived": true
        },
        "publishedSort": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "SourceVersion": {
      "prefix": "ver",
      "reviewed": false,
      "also": [],
      "properties": {
        "sha256": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "length": {
          "type": "integer",
          "required": false,
          "derived": false
        },
        "capturedAt": {
          "type": "instant",
          "required": false,
          "derived": false
        },
        "text": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "sourceId": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Passage": {
      "prefix": "psg",
      "reviewed": false,
      "also": [],
      "properties": {
        "exact": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "prefix": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "suffix": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "start": {
          "type": "integer",
          "required": false,
          "derived": false
        },
        "end": {
          "type": "integer",
          "required": false,
          "derived": false
        },
        "versionId": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Argument": {
      "prefix": "arg",
      "reviewed": true,
      "also": [
        "Counterclaim"
      ],
      "properties": {
        "kind": {
          "type": "ArgumentKind",
          "required": true,
          "derived": false
        },
        "statedBy": {
          "type": "StatedBy",
          "required": true,
          "derived": false
        },
        "targetId": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "putForwardById": {
          "type": "string",
          "required": false,
          "derived": true
        },
        "recordedSort": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "Assessment": {
      "prefix": "ass",
      "reviewed": true,
      "also": [],
      "properties": {
        "scale": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "value": {
          "type": "string",
          "required": true,
          "derived": false
        },
        "note": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "date": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "targetId": {
          "type": "string",
          "required": true,
          "derived": true
        },
        "byId": {
          "type": "string",
          "required": true,
          "derived": true
        }
      }
    },
    "IdentityJudgement": {
      "prefix": "idj",
      "reviewed": true,
      "also": [],
      "properties": {
        "verdict": {
          "type": "IdentityVerdict",
          "required": true,
          "derived": false
        },
        "reason": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "byId": {
          "type": "string",
          "required": false,
          "derived": true
        }
      }
    }
  },
  "relationships": {
    "MADE_BY": {
      "from": [
        "Statement",
        "Assessment"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "ON_BEHALF_OF": {
      "from": [
        "Statement"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "AFFIRMS": {
      "from": [
        "Statement"
      ],
      "to": [
        "Claim"
      ],
      "properties": {}
    },
    "DENIES": {
      "from": [
        "Statement"
      ],
      "to": [
        "Claim"
      ],
      "properties": {}
    },
    "ADDRESSES": {
      "from": [
        "Statement"
      ],
      "to": [
        "Claim"
      ],
      "properties": {}
    },
    "ANSWERS": {
      "from": [
        "Statement"
      ],
      "to": [
        "Statement"
      ],
      "properties": {
        "aspect": {
          "type": "AnswerAspect",
          "required": true,
          "derived": false
        }
      }
    },
    "RETRACTS": {
      "from": [
        "Statement"
      ],
      "to": [
        "Statement"
      ],
      "properties": {}
    },
    "CORRECTS": {
      "from": [
        "Statement"
      ],
      "to": [
        "Statement"
      ],
      "properties": {}
    },
    "RELAYS": {
      "from": [
        "Statement"
      ],
      "to": [
        "Statement"
      ],
      "properties": {
        "how": {
          "type": "RelayHow",
          "required": true,
          "derived": false
        },
        "stated": {
          "type": "RelayStated",
          "required": true,
          "derived": false
        }
      }
    },
    "REPORTED_THROUGH": {
      "from": [
        "Statement"
      ],
      "to": [
        "Source"
      ],
      "properties": {
        "position": {
          "type": "integer",
          "required": true,
          "derived": false
        },
        "stated": {
          "type": "HopStated",
          "required": true,
          "derived": false
        }
      }
    },
    "RELATED": {
      "from": [
        "Statement"
      ],
      "to": [
        "Statement"
      ],
      "properties": {
        "kind": {
          "type": "RelatedKind",
          "required": true,
          "derived": false
        },
        "statedBy": {
          "type": "StatedBy",
          "required": false,
          "derived": false
        },
        "recordedAt": {
          "type": "instant",
          "required": true,
          "derived": false
        },
        "supersededAt": {
          "type": "instant",
          "required": true,
          "derived": false
        },
        "marking": {
          "type": "integer",
          "required": true,
          "derived": false
        },
        "review": {
          "type": "ReviewState",
          "required": true,
          "derived": false
        },
        "reviewRank": {
          "type": "integer",
          "required": true,
          "derived": false
        },
        "origin": {
          "type": "RecordOrigin",
          "required": true,
          "derived": false
        }
      }
    },
    "ANCHORED_IN": {
      "from": [
        "Statement"
      ],
      "to": [
        "Passage"
      ],
      "properties": {
        "role": {
          "type": "PassageRole",
          "required": true,
          "derived": false
        }
      }
    },
    "IN_VERSION": {
      "from": [
        "Passage"
      ],
      "to": [
        "SourceVersion"
      ],
      "properties": {}
    },
    "VERSION_OF": {
      "from": [
        "SourceVersion"
      ],
      "to": [
        "Source"
      ],
      "properties": {}
    },
    "HEDGED_BY": {
      "from": [
        "Statement"
      ],
      "to": [
        "Hedge"
      ],
      "properties": {}
    },
    "PUTS_FORWARD": {
      "from": [
        "Statement"
      ],
      "to": [
        "Argument"
      ],
      "properties": {}
    },
    "RESTS_ON": {
      "from": [
        "Argument"
      ],
      "to": [
        "Claim"
      ],
      "properties": {}
    },
    "SUPPORTS": {
      "from": [
        "Argument"
      ],
      "to": [
        "Claim",
        "Argument"
      ],
      "properties": {}
    },
    "REBUTS": {
      "from": [
        "Argument"
      ],
      "to": [
        "Claim",
        "Argument"
      ],
      "properties": {}
    },
    "UNDERCUTS": {
      "from": [
        "Argument"
      ],
      "to": [
        "Claim",
        "Argument"
      ],
      "properties": {}
    },
    "DEFLECTS": {
      "from": [
        "Argument"
      ],
      "to": [
        "Claim",
        "Argument"
      ],
      "properties": {}
    },
    "OF": {
      "from": [
        "Attribution",
        "Assessment"
      ],
      "to": [
        "Activity",
        "ThreatActor",
        "Source",
        "Statement",
        "Claim"
      ],
      "properties": {}
    },
    "TO": {
      "from": [
        "Attribution"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "ABOUT": {
      "from": [
        "Claim"
      ],
      "to": [
        "Agent",
        "Activity"
      ],
      "properties": {}
    },
    "CONTRADICTS": {
      "from": [
        "Claim"
      ],
      "to": [
        "Claim"
      ],
      "properties": {
        "statedBy": {
          "type": "StatedBy",
          "required": true,
          "derived": false
        }
      }
    },
    "ENTAILS": {
      "from": [
        "Claim"
      ],
      "to": [
        "Claim"
      ],
      "properties": {
        "statedBy": {
          "type": "StatedBy",
          "required": true,
          "derived": false
        }
      }
    },
    "PUBLISHED_BY": {
      "from": [
        "Source"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "DERIVED_FROM": {
      "from": [
        "SourceVersion"
      ],
      "to": [
        "Source"
      ],
      "properties": {
        "how": {
          "type": "DerivationHow",
          "required": true,
          "derived": false
        },
        "stated": {
          "type": "RelayStated",
          "required": true,
          "derived": false
        }
      }
    },
    "PART_OF": {
      "from": [
        "Agent"
      ],
      "to": [
        "Agent"
      ],
      "properties": {
        "from": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "to": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "marking": {
          "type": "integer",
          "required": true,
          "derived": false
        }
      }
    },
    "SPEAKS_FOR": {
      "from": [
        "Agent"
      ],
      "to": [
        "Agent"
      ],
      "properties": {
        "role": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "asWritten": {
          "type": "string",
          "required": false,
          "derived": false
        },
        "from": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "to": {
          "type": "day",
          "required": false,
          "derived": false
        },
        "marking": {
          "type": "integer",
          "required": true,
          "derived": false
        }
      }
    },
    "NAMES": {
      "from": [
        "Name"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "COINED_BY": {
      "from": [
        "Name"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "BETWEEN": {
      "from": [
        "IdentityJudgement"
      ],
      "to": [
        "Agent"
      ],
      "properties": {}
    },
    "REVISION_OF": {
      "from": [
        "Agent",
        "Name",
        "Activity",
        "Claim",
        "Statement",
        "Hedge",
        "Source",
        "SourceVersion",
        "Passage",
        "Argument",
        "Assessment",
        "IdentityJudgement"
      ],
      "to": [
        "Agent",
        "Name",
        "Activity",
        "Claim",
        "Statement",
        "Hedge",
        "Source",
        "SourceVersion",
        "Passage",
        "Argument",
        "Assessment",
        "IdentityJudgement"
      ],
      "properties": {}
    }
  },
  "housekeeping": [
    "__Neo4jMigration",
    "as neo4j-migrations keeps them",
    "__Neo4jMigrationsLock",
    "ImportLock",
    "StaleInput",
    "Mutation",
    "Restoration",
    "LogEntry"
  ]
} as const;
