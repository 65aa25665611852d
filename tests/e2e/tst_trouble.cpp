#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Fault;
using demo::FaultKind;
using demo::Flavour;

/// Failures between host and platform: nothing is lost and nothing is done twice.
class tst_Trouble : public QObject {
    Q_OBJECT

    static bool completes(DemoPlatform &platform, const QString &id, int ms = 60'000)
    {
        return eventually([&] { return platform.sessionState(id) == "completed"_L1; }, ms)
            && platform.terminalPosts(id) == QStringList{u"completed"_s};
    }

private Q_SLOTS:
    void aPlatformThatRestartsWithoutItsWorkers_data() { addFlavourRows(); }
    void aPlatformThatRestartsWithoutItsWorkers()
    {
        QFETCH(Flavour, flavour);
        DemoPlatform platform(fastPollOptions(flavour));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 12);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "running"_L1; }));
        QVERIFY(platform.restart(true));
        QVERIFY2(completes(platform, id), qPrintable(platform.sessionState(id)));
        const QString later = platform.queueSession();
        QVERIFY2(completes(platform, later, 90'000), qPrintable(platform.sessionState(later)));
    }

    void removedWorkersRegisterAgainAndKeepTheirSessions()
    {
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 20);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "running"_L1; }));
        platform.removeWorkers();
        QVERIFY2(completes(platform, id, 90'000), qPrintable(platform.sessionState(id)));
        QVERIFY(platform.count(u"POST /api/sessions/{id}/transfer-ownership"_s) >= 1);
        // The new worker must not report before it owns the session.
        for (const auto &record : platform.requests(u"POST /api/sessions/{id}/status"_s))
            QVERIFY(record.responseStatus != 403);
    }

    void aPlatformThatIsOfflineForAWhile()
    {
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 3);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "running"_L1; }));
        platform.goOffline();
        QVERIFY(eventually([&] { return agent.sessions().value(0).state == "finalizing"_L1; }));
        QVERIFY(platform.goOnline());
        QVERIFY2(completes(platform, id), qPrintable(platform.sessionState(id)));
    }

    void expiredTokensAreRefreshed()
    {
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 5);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "running"_L1; }));
        platform.expireTokens();
        QVERIFY2(completes(platform, id), qPrintable(platform.sessionState(id)));
        QVERIFY(platform.count(u"POST /api/workers/{id}/refresh-token"_s) >= 1);
        QCOMPARE(platform.count(u"POST /v1/daemon/register"_s), 1);
    }

    void everyPostIsSentOnce_data() { addFlavourRows(); }
    void everyPostIsSentOnce()
    {
        QFETCH(Flavour, flavour);
        DemoPlatform platform(fastPollOptions(flavour));
        QVERIFY(platform.listen());
        // The first report is read but gets no response, so an HTTP client that resends requests would send it twice.
        const QString completion = u"POST /api/sessions/{id}/completion"_s;
        platform.addFault(singleFault(completion, FaultKind::ReadAndClose));
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 0.5);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY2(completes(platform, id), qPrintable(platform.sessionState(id)));
        // The one without a response, and the one that the outbox sent again.
        QCOMPARE(platform.count(completion), 2);
        QCOMPARE(platform.session(id)->completions.size(), 1);
    }

    void aSessionOfALostPollResponseFails_data() { addFlavourRows(); }
    void aSessionOfALostPollResponseFails()
    {
        QFETCH(Flavour, flavour);
        DemoPlatform platform(fastPollOptions(flavour));
        QVERIFY(platform.listen());
        AgentProcess agent(u"completed"_s, 0.5);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.count(u"GET /api/workers/{id}/poll"_s) > 0; }));
        platform.addFault(singleFault(u"GET /api/workers/{id}/poll"_s, FaultKind::LoseAnswer));
        const QString id = platform.queueSession();
        QVERIFY2(eventually([&] { return platform.terminalPosts(id) == QStringList{u"failed"_s}; }, 60'000),
            qPrintable(platform.sessionState(id)));
        QCOMPARE(platform.statusHistory(id).last().body.value("error"_L1)["message"_L1].toString(),
            u"claim lost in transit"_s);
        const QString later = platform.queueSession();
        QVERIFY2(completes(platform, later), qPrintable(platform.sessionState(later)));
    }
};

RENSEI_TEST(tst_Trouble)

} // namespace rensei::tests

#include "tst_trouble.moc"
