#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::demo {

/// The server that the demo platform imitates.
enum class Flavour { Hosted, SelfHosted };

/// The variant of responses (hosted), where the platform's guides and its operation reference differ.
enum class Shape { Guide, Schema };

/// The response to a public stop of a session that runs on a live host (hosted).
enum class PublicStop {
    Immediate, ///< 200, the session is stopped at once
    AwaitEvidence, ///< 202, the session continues until its host reports an end
};

struct Project {
    QString id;
    QString slug;
    QString name;
};

/// Credentials that outlive one run of the platform.
struct PresetKeys {
    QString registrationToken;
    QString userKey;
    QString adminKey;
};

/// The registration token is bound to the first project.
struct Options {
    Flavour flavour = Flavour::Hosted;
    Shape shape = Shape::Guide;
    std::chrono::duration<double> heartbeatInterval{30}; ///< sent at registration; v1 in seconds, AF in milliseconds
    std::chrono::duration<double> pollInterval{5};
    std::chrono::seconds jwtLifetime{3600};
    PublicStop publicStop = PublicStop::Immediate;
    bool preClaims = true; ///< false: a poll only offers work, which the host must claim
    bool stoppedFromFinalizing = false; ///< the guide forbids it, the operation reference allows it
    int simulatedHosts = 0; ///< hosts besides the ones that register, 4 slots each
    int seedSessions = 0; ///< sessions that exist at the start, on the simulated hosts
    bool hasTroubledSessions = false; ///< the seed sessions include a long one and one stuck in a loop
    bool listsKeys = true; ///< false: keys can only be made over the API; they are listed and revoked on a page
    int keyRequestsPerMinute = 30; ///< of all calls that make, list or revoke keys
    std::chrono::seconds accessTokenLifetime{3600}; ///< of OAuth client credentials
    std::optional<PresetKeys> keys = {}; ///< none: generated
    QString newestVersion = QStringLiteral(RENSEI_VERSION); ///< of this program that is out
    int responsePieces = 1; ///< that each response is sent in, 10 ms apart
    int pageSize = 25; ///< sessions in a page of the public list (hosted)
    QString publicIdSalt = {}; ///< empty: the public id is a plain hash of the session id
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
