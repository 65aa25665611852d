#pragma once

#include "agent/host/session_registry.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"

#include <QTemporaryDir>

namespace rensei::tests {

inline const QString one = QStringLiteral("unit-test-1"); ///< the id of the first session
inline const QString two = QStringLiteral("unit-test-2");

/// The sessions of a host, and the parts that they share.
class RegistryFixture {
public:
    RegistryFixture() { api.setIdentity(wire::identity()); }

    session::Session &accept(const QString &id, const QString &workerId = QStringLiteral("wkr_1"))
    {
        return **registry.accept(wire::work(id), workerId);
    }

    session::Session &run(const QString &id)
    {
        session::Session &session = accept(id);
        session.begin(platform::parseWorkItem(wire::work(id)).value(), profile);
        Q_EMIT processes.made.last()->process->started();
        return session;
    }

    QStringList reported() const { return wire::postedStatuses(transport.sent); }

    /// Answers 200 to all that waits, and to what comes of that. Every session runs here, as the platform sees it.
    void answerAll()
    {
        while (transport.waiting() > 0) {
            const bool isRead = wire::postedStatus(transport.oldestWaiting()) == QLatin1StringView("read");
            transport.answer(200,
                isRead ? QJsonObject{{QStringLiteral("status"), platformStatus},
                    {QStringLiteral("workerId"), api.identity()->workerId}}
                       : QJsonObject());
        }
    }

    QString platformStatus = QStringLiteral("running"); ///< of every session

    session::SessionParts parts()
    {
        return {api, clock, processes.factory(), dir.filePath(QStringLiteral("work")), [] { return false; },
            [this](const QString &, QObject *context, std::function<void(bool)> then) {
                clock.callAfter(std::chrono::milliseconds(0), context, [then = std::move(then)] { then(false); });
            }};
    }

    QString folder() const { return dir.filePath(QStringLiteral("sessions")); }

    QTemporaryDir dir;
    FakeClock clock;
    FakeTransport transport;
    platform::WorkerApi api{transport, clock};
    FakeProcesses processes;
    config::RunnerProfile profile{.name = QStringLiteral("test"),
        .adapter = config::Adapter::Rensei,
        .program = QStringLiteral("/runner"),
        .args = {},
        .env = {}};
    host::SessionRegistry registry{parts(), folder()};
};

} // namespace rensei::tests
