#pragma once

#include "agent/platform/work_item_secrets.h"
#include "agent/session/session.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/session_platform.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace rensei::tests {

/// A clock that reports each read of the time: every log record reads it just before it is written.
class WatchedClock final : public Clock {
public:
    explicit WatchedClock(FakeClock &clock)
        : m_clock(clock)
    {
    }

    std::function<void()> onTimeRead;

    std::chrono::milliseconds now() const override { return m_clock.now(); }
    Instant utcNow() const override
    {
        if (onTimeRead)
            onTimeRead();
        return m_clock.utcNow();
    }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_clock.callAfter(delay, context, std::move(then));
    }

private:
    FakeClock &m_clock;
};

/// One session of a host, its runner and its platform, all under the test's control.
class SessionCase {
public:
    SessionCase() { api.setIdentity(wire::identity()); }

    /// Accepts `work` without starting it.
    session::Session &accept(const QJsonObject &work = wire::work(), session::SessionLog::Limits limits = {})
    {
        item = platform::parseWorkItem(work).value();
        auto log = session::SessionLog::create(folder(), clock, limits).value();
        const QJsonObject data{{QStringLiteral("workerId"), QStringLiteral("wkr_1")},
            {QStringLiteral("work"), platform::withoutSecrets(work)},
            {QStringLiteral("hadSecrets"), platform::hasSecrets(work)}};
        log->append(session::LogRecordType::Accepted, data).value();
        return adopt(std::move(log));
    }

    /// Opens the log in `folder` as the next run of the agent does.
    session::Session &reopen(const QString &folder) { return adopt(session::SessionLog::open(folder, clock).value()); }

    void begin() { session->begin(item, profile); }

    /// Accepts and begins a session, with its runner started.
    session::Session &run(const QJsonObject &work = wire::work(), session::SessionLog::Limits limits = {})
    {
        accept(work, limits);
        begin();
        launch();
        return *session;
    }

    void launch() { Q_EMIT runner().process->started(); }
    ProcessRecord &runner() { return *processes.made.last(); }
    void writeLine(const QByteArray &line) { Q_EMIT runner().process->output(line + '\n'); }

    void finish(bool ok = true)
    {
        writeLine(ok ? R"({"type":"finished","ok":true,"summary":"It works."})"
                     : R"({"type":"finished","ok":false,"error":"It does not."})");
        runner().process->end(ok ? 0 : 1);
    }

    QString folder() const { return dir.filePath(QStringLiteral("log")); }
    QString lastMessage() const { return session->logState().outcome.value_or(session::Outcome()).message; }

    QTemporaryDir dir;
    FakeClock time;
    WatchedClock clock{time};
    SessionPlatform platform{time};
    platform::WorkerApi api{platform, time};
    FakeProcesses processes;
    config::RunnerProfile profile{.name = QStringLiteral("test"),
        .adapter = config::Adapter::Rensei,
        .program = QStringLiteral("/runner"),
        .args = {},
        .env = {}};
    platform::WorkItem item;
    std::unique_ptr<session::Session> session;
    bool isSelfHosted = false;
    std::function<bool()> isSomebodyThere;
    session::SilenceLimits silence;
    bool reclaimSucceeds = false;
    int reclaims = 0;
    session::UsageWatch usage{clock};
    std::function<session::RepositoryParts()> repositories; ///< null: this host prepares none

private:
    session::Session &adopt(std::unique_ptr<session::SessionLog> log)
    {
        const session::SessionParts parts{api, clock, processes.factory(), dir.filePath(QStringLiteral("work")),
            [this] { return isSelfHosted; },
            [this](const QString &, QObject *context, std::function<void(bool)> then) {
                ++reclaims;
                time.callAfter(std::chrono::milliseconds(0), context, [this, then = std::move(then)] {
                    if (reclaimSucceeds)
                        platform.workerId = QStringLiteral("wkr_1");
                    then(reclaimSucceeds);
                });
            },
            isSomebodyThere, repositories, [this] { return silence; }, &usage};
        session = std::make_unique<session::Session>(parts, std::move(log));
        return *session;
    }
};

} // namespace rensei::tests
