#pragma once

#include "agent/cli/table/verb.h"

namespace rensei::cli {

/// Options that several verbs have; to be inherited by a table of verbs.
struct CommonOptions {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::VerbText)

public:
    static inline const VerbOption platformOption{QStringLiteral("platform"), QStringLiteral("URL"),
        QT_TR_NOOP("The platform's address; else that of the configuration.")};
    // Not for run, which is that agent.
    static inline const VerbOption askedPlatformOption{QStringLiteral("platform"), QStringLiteral("URL"),
        QT_TR_NOOP(
            "The platform's address; else the running agent's, the active context's, or that of the configuration.")};
    static inline const VerbOption stateOption{
        QStringLiteral("state-dir"), QStringLiteral("DIR"), QT_TR_NOOP("Where the agent keeps its state.")};
    static inline const VerbOption configOption{
        QStringLiteral("config"), QStringLiteral("FILE"), QT_TR_NOOP("The configuration, daemon.yaml.")};
    static inline const VerbOption jsonOption{QStringLiteral("json"), {}, QT_TR_NOOP("Answer in JSON.")};

    static inline const VerbOption tokenOption{QStringLiteral("token-stdin"), {},
        QT_TR_NOOP("Read the registration token from the first line of standard input.")};
    static inline const VerbOption anyTokenOption{
        QStringLiteral("token-stdin"), {}, QT_TR_NOOP("Read the token or key from the first line of standard input.")};
    static inline const VerbOption userKeyOption{
        QStringLiteral("token-stdin"), {}, QT_TR_NOOP("Read the user key from the first line of standard input.")};
};

} // namespace rensei::cli
