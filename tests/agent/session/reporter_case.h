#pragma once

#include "agent/session/reporter.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace rensei::tests {

/// A reporter of one session, whose platform answers what the test says.
class ReporterCase : public QObject {
protected:
    using Kind = session::Outcome::Kind;

    void setUp()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_transport->readState = stateOf(QStringLiteral("running"));
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_log = session::SessionLog::create(m_dir->filePath(QStringLiteral("log")), *m_clock).value();
        append(session::LogRecordType::Accepted,
            {{QStringLiteral("workerId"), QStringLiteral("wkr_1")}, {QStringLiteral("work"), wire::work()}});
        restart();
    }

    static QJsonObject stateOf(const QString &status, const QString &owner = QStringLiteral("wkr_1"))
    {
        return {{QStringLiteral("status"), status}, {QStringLiteral("workerId"), owner}};
    }

    void restart() { m_reporter = std::make_unique<session::Reporter>(*m_api, *m_clock, *m_log); }
    void append(session::LogRecordType type, const QJsonObject &data) { QVERIFY(m_log->append(type, data)); }
    void end(const session::Outcome &outcome) { append(session::LogRecordType::Outcome, toJson(outcome)); }

    void reachOutcome(Kind kind)
    {
        append(session::LogRecordType::Running, {});
        end({.kind = kind, .summary = QStringLiteral("s"), .message = QStringLiteral("m")});
        m_reporter->start({.postsProgress = false});
        m_transport->answer(200);
    }

    void answerRead()
    {
        QCOMPARE(calls().last(), QStringLiteral("read"));
        m_transport->answer(200,
            {{QStringLiteral("status"), QStringLiteral("running")},
                {QStringLiteral("workerId"), QStringLiteral("wkr_1")}});
    }

    QStringList calls() const { return wire::postedStatuses(m_transport->sent); }
    QJsonObject bodyOf(qsizetype request) const { return m_transport->sent.at(request).body.value_or(QJsonObject()); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<session::SessionLog> m_log;
    std::unique_ptr<session::Reporter> m_reporter;
};

} // namespace rensei::tests
