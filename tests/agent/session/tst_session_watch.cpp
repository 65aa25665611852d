#include "agent/session/session_watch.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <memory>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using platform::SessionStatus;
using MaybeReason = std::optional<StopReason>;

class SessionWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_watch = std::make_unique<SessionWatch>(*m_api, *m_clock, u"ses"_s, u"iss_1"_s);
        m_reasons.clear();
        connect(
            m_watch.get(), &SessionWatch::stopRequested, this, [this](StopReason reason) { m_reasons.append(reason); });
    }

    void derivesTheStopReason_data()
    {
        QTest::addColumn<SessionStatus>("remote");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<MaybeReason>("reason");
        const auto row = [](const char *name, SessionStatus remote, const QString &owner, MaybeReason reason = {}) {
            QTest::newRow(name) << remote << owner << reason;
        };
        row("running here", SessionStatus::Running, u"me"_s);
        row("claimed", SessionStatus::Claimed, u"me"_s);
        row("no owner", SessionStatus::Running, {});
        row("an unknown status", SessionStatus::Other, u"me"_s);
        row("owned by another worker", SessionStatus::Running, u"other"_s, StopReason::OwnershipLost);
        row("queued again", SessionStatus::Pending, {}, StopReason::OwnershipLost);
        row("stopped", SessionStatus::Stopped, u"me"_s, StopReason::Platform);
        row("stopped at another worker", SessionStatus::Stopped, u"other"_s, StopReason::OwnershipLost);
        row("completed", SessionStatus::Completed, u"me"_s, StopReason::EndedRemotely);
        row("failed", SessionStatus::Failed, u"other"_s, StopReason::EndedRemotely);
    }

    void derivesTheStopReason()
    {
        QFETCH(SessionStatus, remote);
        QFETCH(QString, owner);
        QFETCH(MaybeReason, reason);
        QCOMPARE(stopReasonFor({.status = remote, .statusText = {}, .workerId = owner}, u"me"_s), reason);
    }

    void checksAtTheIntervalAfterTheReply()
    {
        m_watch->start(5s);
        QCOMPARE(calls(), QStringList());
        m_clock->advance(5s);
        QCOMPARE(calls(), QStringList{u"read"_s});
        m_clock->advance(9s);
        QCOMPARE(calls().size(), 1);
        m_transport->answer(200, {{u"status"_s, u"running"_s}, {u"workerId"_s, u"wkr_1"_s}});
        m_watch->setInterval(15s);
        m_clock->advance(5s);
        QCOMPARE(calls().size(), 2);
        m_transport->answer(wire::busy());
        m_clock->advance(14s);
        QCOMPARE(calls().count(u"read"_s), 2);
        QCOMPARE(m_reasons, QList<StopReason>());
    }

    void stopsAnUnknownSession()
    {
        m_watch->start(5s);
        m_clock->advance(5s);
        m_transport->answer(wire::sessionMissing());
        QCOMPARE(m_reasons, QList<StopReason>{StopReason::Gone});
    }

    void checksAtOnceOnRequest()
    {
        const QSignalSpy checked(m_watch.get(), &SessionWatch::checked);
        m_watch->start(5s);
        m_watch->checkNow();
        m_watch->checkNow();
        QCOMPARE(calls(), QStringList{u"read"_s});
        m_transport->answer(wire::offline());
        QCOMPARE(checked.size(), 1);
    }

    void stopEndsAPendingCheck()
    {
        const QSignalSpy checked(m_watch.get(), &SessionWatch::checked);
        m_watch->start(5s);
        m_watch->checkNow();
        m_watch->stop();
        QCOMPARE(checked.size(), 1);
        m_transport->answer(200, {{u"status"_s, u"stopped"_s}});
        QCOMPARE(checked.size(), 1);
        QCOMPARE(m_reasons, QList<StopReason>());
        QCOMPARE(m_clock->waiting(), 0);
    }

    void refreshesTheIssueLock()
    {
        m_watch->start(100s);
        m_clock->advance(30s);
        QCOMPARE(calls(), QStringList{u"lock-refresh"_s});
        QCOMPARE(m_transport->sent.last().body->value("issueId"_L1), u"iss_1"_s);
        m_transport->answer(204);
        m_clock->advance(30s);
        QCOMPARE(calls().size(), 2);
        QCOMPARE(m_reasons, QList<StopReason>());
    }

    void workWithoutAnIssueHasNoLock()
    {
        SessionWatch watch(*m_api, *m_clock, u"ses"_s, {});
        watch.start(100s);
        m_clock->advance(60s);
        QCOMPARE(calls(), QStringList());
    }

    void handlesLockReplies_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<bool>("stops");
        QTest::addColumn<bool>("checks");
        QTest::newRow("refreshed") << QJsonObject{{u"refreshed"_s, true}} << false << false;
        QTest::newRow("a stop") << QJsonObject{{u"refreshed"_s, true}, {u"stop"_s, true}} << true << false;
        QTest::newRow("not refreshed only triggers a check") << QJsonObject{{u"refreshed"_s, false}} << false << true;
    }

    void handlesLockReplies()
    {
        QFETCH(QJsonObject, body);
        QFETCH(bool, stops);
        QFETCH(bool, checks);
        m_watch->start(100s);
        m_clock->advance(30s);
        m_transport->answer(200, body);
        QCOMPARE(m_reasons.size(), stops ? 1 : 0);
        QCOMPARE(calls().contains(u"read"_s), checks);
    }

    void aRefusedLockTriggersACheck()
    {
        m_watch->start(100s);
        m_clock->advance(30s);
        m_transport->answer(wire::notOurs());
        QCOMPARE(calls().last(), u"read"_s);
        QCOMPARE(m_reasons, QList<StopReason>());
    }

    void acknowledgesAMessageWithTheNextRefresh()
    {
        QSignalSpy messages(m_watch.get(), &SessionWatch::messageReceived);
        m_watch->start(1000s);
        m_clock->advance(30s);
        m_transport->answer(200, {{u"inject"_s, QJsonObject{{u"deliveryId"_s, u"d1"_s}, {u"text"_s, u"hello"_s}}}});
        QCOMPARE(messages.size(), 1);
        m_clock->advance(30s);
        QCOMPARE(m_transport->sent.last().body->value("ackedInject"_L1), u"d1"_s);
        m_transport->answer(wire::busy()); // not delivered
        m_clock->advance(30s);
        QCOMPARE(m_transport->sent.last().body->value("ackedInject"_L1), u"d1"_s);
        m_transport->answer(200);
        m_clock->advance(30s);
        QVERIFY(!m_transport->sent.last().body->contains("ackedInject"_L1));
    }

private:
    QStringList calls() const { return wire::postedStatuses(m_transport->sent); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<SessionWatch> m_watch;
    QList<StopReason> m_reasons;
};

RENSEI_TEST(SessionWatchTest)

} // namespace rensei::tests
#include "tst_session_watch.moc"
