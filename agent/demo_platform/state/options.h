#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::demo {

/// Which of the two servers the demo platform is.
enum class Flavour { Hosted, SelfHosted };

/// Where the platform's guides and its operation reference differ, the hosted demo answers as one or the other.
enum class Shape { Guide, Schema };

/// How a public stop of a session that runs on a live host is answered (hosted).
enum class PublicStop {
    Immediate, ///< 200, and the session is stopped at once
    AwaitEvidence, ///< 202, and the session goes on until its host reports an end
};

struct Project {
    QString id;
    QString slug;
    QString name;
};

/// Credentials that outlive one run of the platform.
struct KeyFile {
    QString registrationToken;
    QString userKey;
    QString adminKey;
};

/// What one demo platform is like. The registration token is bound to the first project.
struct Options {
    Flavour flavour = Flavour::Hosted;
    Shape shape = Shape::Guide;
    std::chrono::duration<double> heartbeatInterval{30}; ///< told at registration; v1 in seconds, AF in milliseconds
    std::chrono::duration<double> pollInterval{5};
    std::chrono::seconds jwtLife{3600};
    PublicStop publicStop = PublicStop::Immediate;
    bool preClaims = true; ///< false: a poll only offers, and a claim must follow
    bool stoppedFromFinalizing = false; ///< the guide refuses it, the operation reference allows it
    int otherHosts = 0; ///< made-up hosts beside the ones that register, 4 slots each
    int seedSessions = 0; ///< made-up sessions that ran before, on the other hosts
    bool hasTrouble = false; ///< among them two that show what trouble looks like
    std::optional<KeyFile> keys; ///< none: made up
    int pageSize = 25; ///< sessions in a page of the public list (hosted)
    QString publicIdSalt; ///< empty: the public id is a plain hash of the session id
    QString org = QStringLiteral("org_acme");
    QString orgSlug = QStringLiteral("acme-corp");
    QString orgName = QStringLiteral("Acme Corp");
    QList<Project> projects = {
        {QStringLiteral("proj_abc123"), QStringLiteral("web-app"), QStringLiteral("Web App")},
        {QStringLiteral("proj_def456"), QStringLiteral("mobile-app"), QStringLiteral("Mobile App")},
    };

    bool hosted() const { return flavour == Flavour::Hosted; }
};

} // namespace rensei::demo
