#pragma once

#include "tests/agent/demo_platform/demo_client.h"

#include <QHash>
#include <QJsonArray>

#include <functional>
#include <memory>

namespace rensei::demo {

/// The ids used in the documented fixtures.
inline const QString fixtureSession = QStringLiteral("6a0c1f0e-5b1d-4f7e-9a55-2d9f3a1c7b10");
inline const QString fixtureWorker = QStringLiteral("wkr_7f3a9c21d4e80b56");
inline const QString otherWorker = QStringLiteral("wkr_0c9e1b77aa52f3d4");

/// A platform with a registered host, prepared for one documented fixture.
class ContractFixture {
public:
    explicit ContractFixture(const Options &options);

    DemoPlatform platform;
    std::unique_ptr<DemoHost> host; ///< called `fixtureWorker` in the fixtures
    std::unique_ptr<DemoHost> other; ///< called `otherWorker` in the fixtures; null before addOther()
    QHash<QString, QString> substitutions; ///< further texts of the fixture and their generated values

    /// Queues the documented session.
    void queue(const NewSession &parameters = {});
    /// Queues it and advances it to `status`: claimed, running, finalizing.
    void advanceTo(const QString &status, const NewSession &parameters = {});
    void addOther();

    /// A fixture's JSON with the ids and credentials of this platform.
    QJsonValue substituted(const QJsonValue &value, const QJsonObject &variables) const;
};

/// What a fixture requires before its request.
struct FixtureSetup {
    Options options;
    std::function<void(ContractFixture &)> prepare;
    QString skipReason; ///< empty when it is tested
};

/// Nothing for a fixture that is not in the list.
std::optional<FixtureSetup> setupFor(const QString &fixtureId);

} // namespace rensei::demo
