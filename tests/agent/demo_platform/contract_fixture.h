#pragma once

#include "tests/agent/demo_platform/demo_client.h"

#include <QHash>
#include <QJsonArray>

#include <functional>
#include <memory>

namespace rensei::demo {

/// The documented names and numbers that a fixture speaks of.
inline const QString fixtureSession = QStringLiteral("6a0c1f0e-5b1d-4f7e-9a55-2d9f3a1c7b10");
inline const QString fixtureWorker = QStringLiteral("wkr_7f3a9c21d4e80b56");
inline const QString otherWorker = QStringLiteral("wkr_0c9e1b77aa52f3d4");

/// A platform with a registered host, on which a fixture is played.
class ContractFixture {
public:
    explicit ContractFixture(const Options &options);

    DemoPlatform platform;
    std::unique_ptr<DemoHost> host; ///< goes by `fixtureWorker` in the fixtures
    std::unique_ptr<DemoHost> other; ///< goes by `otherWorker`; null until needed
    QHash<QString, QString> words; ///< further texts of the fixture that stand for something made up here

    /// The documented session, waiting for a host.
    void queue(const NewSession &more = {});
    /// Queues it, and takes it on to `status`: claimed, running, finalizing.
    void bring(const QString &status, const NewSession &more = {});
    void addOther();

    /// A fixture's text in the terms of this platform.
    QJsonValue translated(const QJsonValue &value, const QJsonObject &variables) const;
};

/// How a fixture is played: on which platform, and what has happened before its request.
struct Play {
    Options options;
    std::function<void(ContractFixture &)> prepare;
    QString skipped; ///< why it is not played; empty otherwise
};

/// The play of a fixture; nothing for one that is not in the list.
std::optional<Play> playOf(const QString &fixtureId);

} // namespace rensei::demo
