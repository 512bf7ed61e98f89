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
      "long": false,
      "derived": false
    },
    "key": {
      "type": "string",
      "required": true,
      "long": false,
      "derived": false
    },
    "revision": {
      "type": "integer",
      "required": true,
      "long": false,
      "derived": false
    },
    "recordedAt": {
      "type": "instant",
      "required": true,
      "long": false,
      "derived": false
    },
    "supersededAt": {
      "type": "instant",
      "required": true,
      "long": false,
      "derived": false
    },
    "contentHash": {
      "type": "string",
      "required": true,
      "long": false,
      "derived": false
    },
    "marking": {
      "type": "integer",
      "required": true,
      "long": false,
      "derived": true
    },
    "ownMarking": {
      "type": "integer",
      "required": true,
      "long": false,
      "derived": false
    },
    "retracted": {
      "type": "boolean",
      "required": false,
      "long": false,
      "derived": false
    }
  },
  "reviewed": {
    "review": {
      "type": "ReviewState",
      "required": true,
      "long": false,
      "derived": false
    },
    "reviewRank": {
      "type": "integer",
      "required": true,
      "long": false,
      "derived": true
    },
    "origin": {
      "type": "RecordOrigin",
      "required": true,
      "long": false,
      "derived": false
    },
    "queueSort": {
      "type": "string",
      "required": false,
      "long": false,
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
          "long": false,
          "derived": false
        },
        "name": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": false
        },
        "externalKey": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "nameSort": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "sameName": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "kind": {
          "type": "NameKind",
          "required": true,
          "long": false,
          "derived": false
        },
        "language": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "agentId": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "nameSort": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "name": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": false
        },
        "externalKey": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "from": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "to": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "nameSort": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "sameName": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "language": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": false
        },
        "kind": {
          "type": "ClaimKind",
          "required": true,
          "long": false,
          "derived": false
        },
        "role": {
          "type": "ActorRole",
          "required": false,
          "long": false,
          "derived": false
        },
        "responsibility": {
          "type": "Responsibility",
          "required": false,
          "long": false,
          "derived": false
        },
        "responsibilityRank": {
          "type": "integer",
          "required": false,
          "long": false,
          "derived": true
        },
        "ofId": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": true
        },
        "toId": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": true
        },
        "recordedSort": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "textSort": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "stance": {
          "type": "Stance",
          "required": false,
          "long": false,
          "derived": false
        },
        "certainty": {
          "type": "Certainty",
          "required": false,
          "long": false,
          "derived": false
        },
        "quotation": {
          "type": "Quotation",
          "required": true,
          "long": false,
          "derived": false
        },
        "speakerAsWritten": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "confidenceAsWritten": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "confidenceScale": {
          "type": "ConfidenceScale",
          "required": false,
          "long": false,
          "derived": false
        },
        "confidenceValue": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "confidenceInferredScale": {
          "type": "boolean",
          "required": false,
          "long": false,
          "derived": false
        },
        "attributionType": {
          "type": "AttributionType",
          "required": false,
          "long": false,
          "derived": false
        },
        "saidEarliest": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "saidLatest": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "saidAsWritten": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "saidInferred": {
          "type": "boolean",
          "required": false,
          "long": false,
          "derived": false
        },
        "hopStated": {
          "type": "list of HopStated",
          "required": false,
          "long": false,
          "derived": false
        },
        "claimId": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": true
        },
        "speakerId": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": true
        },
        "sourceId": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "versionId": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "saidBy": {
          "type": "day",
          "required": true,
          "long": false,
          "derived": true
        },
        "saidSort": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "recordedSort": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "start": {
          "type": "integer",
          "required": false,
          "long": false,
          "derived": false
        },
        "end": {
          "type": "integer",
          "required": false,
          "long": false,
          "derived": false
        },
        "owner": {
          "type": "HedgeOwner",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "title": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": false
        },
        "url": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "language": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "publishedEarliest": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "publishedLatest": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "publisherId": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": true
        },
        "publishedSort": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "length": {
          "type": "integer",
          "required": false,
          "long": false,
          "derived": false
        },
        "capturedAt": {
          "type": "instant",
          "required": false,
          "long": false,
          "derived": false
        },
        "text": {
          "type": "string",
          "required": false,
          "long": true,
          "derived": false
        },
        "sourceId": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "prefix": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "suffix": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "start": {
          "type": "integer",
          "required": false,
          "long": false,
          "derived": false
        },
        "end": {
          "type": "integer",
          "required": false,
          "long": false,
          "derived": false
        },
        "versionId": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "statedBy": {
          "type": "StatedBy",
          "required": true,
          "long": false,
          "derived": false
        },
        "targetId": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "putForwardById": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": true
        },
        "recordedSort": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "value": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": false
        },
        "note": {
          "type": "string",
          "required": false,
          "long": true,
          "derived": false
        },
        "date": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "targetId": {
          "type": "string",
          "required": true,
          "long": false,
          "derived": true
        },
        "byId": {
          "type": "string",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "reason": {
          "type": "string",
          "required": false,
          "long": true,
          "derived": false
        },
        "byId": {
          "type": "string",
          "required": false,
          "long": false,
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
          "long": false,
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
          "long": false,
          "derived": false
        },
        "stated": {
          "type": "RelayStated",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "stated": {
          "type": "HopStated",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "statedBy": {
          "type": "StatedBy",
          "required": false,
          "long": false,
          "derived": false
        },
        "recordedAt": {
          "type": "instant",
          "required": true,
          "long": false,
          "derived": false
        },
        "supersededAt": {
          "type": "instant",
          "required": true,
          "long": false,
          "derived": false
        },
        "marking": {
          "type": "integer",
          "required": true,
          "long": false,
          "derived": false
        },
        "review": {
          "type": "ReviewState",
          "required": true,
          "long": false,
          "derived": false
        },
        "reviewRank": {
          "type": "integer",
          "required": true,
          "long": false,
          "derived": false
        },
        "origin": {
          "type": "RecordOrigin",
          "required": true,
          "long": false,
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
          "long": false,
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
          "long": false,
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
          "long": false,
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
          "long": false,
          "derived": false
        },
        "stated": {
          "type": "RelayStated",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "to": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "marking": {
          "type": "integer",
          "required": true,
          "long": false,
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
          "long": false,
          "derived": false
        },
        "asWritten": {
          "type": "string",
          "required": false,
          "long": false,
          "derived": false
        },
        "from": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "to": {
          "type": "day",
          "required": false,
          "long": false,
          "derived": false
        },
        "marking": {
          "type": "integer",
          "required": true,
          "long": false,
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
    "Restoration"
    "LogEntry"
  ]
} as const;
