#include "tests/agent/demo_platform/hosted_platform.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::demo;

/// Polling, order and ownership on the hosted platform.
class ContractTest : public QObject, protected HostedPlatform {
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    // Polling

    void aPollClaimsTheWorkItReturns()
    {
        const QString id = m_platform->queueSession();
        QCOMPARE(workCount(m_host->poll()), 1);
        QCOMPARE(workCount(m_host->poll()), 0);
        QCOMPARE(m_platform->session(id)->workerId, m_host->id);
    }

    void aPollReturnsAtMostFiveItemsAndAtMostTheFreeSlots()
    {
        DemoHost large(*m_platform, 9, u"large"_s);
        for (int i = 0; i < 12; ++i)
            m_platform->queueSession();
        QCOMPARE(workCount(m_host->poll()), 4);
        QCOMPARE(workCount(m_host->poll()), 0);
        QCOMPARE(workCount(large.poll()), 5);
        QCOMPARE(workCount(large.poll()), 3);
    }

    void theMostUrgentIsReturnedFirst()
    {
        for (const int priority : {3, 1, 2})
            m_platform->queueSession({.identifier = u"P-%1"_s.arg(priority), .priority = priority});
        const QJsonArray items = m_host->poll().json()["work"_L1].toArray();
        QCOMPARE(items.at(0)["issueIdentifier"_L1].toString(), u"P-1"_s);
        QCOMPARE(items.at(2)["issueIdentifier"_L1].toString(), u"P-3"_s);
    }

    void aSecondSessionOfAnIssueWaitsForTheFirst()
    {
        const QString first = m_platform->queueSession({.issueId = u"issue"_s});
        const QString second = m_platform->queueSession({.issueId = u"issue"_s});
        QCOMPARE(workCount(m_host->poll()), 1);
        QVERIFY(m_platform->session(second)->parked);
        finish(first, u"completed"_s);
        QCOMPARE(workCount(m_host->poll()), 1);
        QCOMPARE(m_platform->sessionState(second), u"claimed"_s);
    }

    void workOfAnotherProjectIsNotReturned()
    {
        m_platform->queueSession({.project = u"mobile-app"_s});
        QCOMPARE(workCount(m_host->poll()), 0);
    }

    void withoutPreClaimingAClaimMustFollow()
    {
        Options options;
        options.preClaims = false;
        start(options);
        const QString id = m_platform->queueSession();
        QCOMPARE(workCount(m_host->poll()), 1);
        QCOMPARE(m_platform->sessionState(id), u"pending"_s);
        QCOMPARE(m_host->post(id, u"claim"_s).json()["claimed"_L1].toBool(), true);
        QCOMPARE(m_host->post(id, u"claim"_s).json()["claimed"_L1].toBool(), false);
    }

    void inboxMessagesAreDeliveredOnceAndUrgentOnesFirst()
    {
        const QString id = startSession();
        m_platform->sendInbox(id, u"directive"_s, u"later"_s);
        m_platform->stopSession(id, StopChannel::Inbox);
        const auto texts = [&] {
            QStringList out;
            const QJsonArray messages = m_host->poll().json()["inboxMessages"_L1][id].toArray();
            for (const QJsonValue &each : messages)
                out.append(each["type"_L1].toString());
            return out;
        };
        QCOMPARE(texts(), QStringList(u"stop"_s));
        QCOMPARE(texts(), QStringList(u"directive"_s));
        QCOMPARE(texts(), QStringList());
    }

    // Order and ownership

    void anInvalidTransitionIsRejected_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("posted");
        QTest::newRow("done without finalizing") << QStringList{u"running"_s} << u"completed"_s;
        QTest::newRow("failed before it ran") << QStringList{} << u"failed"_s;
        QTest::newRow("stopped before it ran") << QStringList{} << u"stopped"_s;
        QTest::newRow("stopped while finalizing") << QStringList{u"running"_s, u"finalizing"_s} << u"stopped"_s;
        QTest::newRow("running after completed")
            << QStringList{u"running"_s, u"finalizing"_s, u"completed"_s} << u"running"_s;
        QTest::newRow("another terminal status") << QStringList{u"running"_s, u"stopped"_s} << u"failed"_s;
        QTest::newRow("back to running") << QStringList{u"running"_s, u"finalizing"_s} << u"running"_s;
    }

    void anInvalidTransitionIsRejected()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, posted);
        const QString id = m_platform->queueSession();
        m_host->poll();
        for (const QString &status : before)
            QCOMPARE(m_host->status(id, status).status, 200);
        const QString state = m_platform->sessionState(id);
        QCOMPARE(m_host->status(id, posted).status, 409);
        QCOMPARE(m_platform->sessionState(id), state);
    }

    void aTerminalStatusMayBeRepeated()
    {
        const QString id = startSession();
        QCOMPARE(m_host->status(id, u"stopped"_s).status, 200);
        QCOMPARE(m_host->status(id, u"stopped"_s).status, 200);
        QCOMPARE(m_platform->terminalPosts(id), QStringList({u"stopped"_s, u"stopped"_s}));
        QVERIFY(m_platform->statusHistory(id).last().repeated);
    }

    void aSlotIsFreedByTheHostsOwnReport()
    {
        const QString id = startSession();
        QCOMPARE(m_host->get(u"/api/workers/"_s + m_host->id).json()["activeCount"_L1].toInt(), 1);
        m_platform->stopSession(id, StopChannel::Status);
        QCOMPARE(m_host->get(u"/api/workers/"_s + m_host->id).json()["activeCount"_L1].toInt(), 1);
        QCOMPARE(m_host->status(id, u"stopped"_s).status, 200);
        QCOMPARE(m_host->get(u"/api/workers/"_s + m_host->id).json()["activeCount"_L1].toInt(), 0);
    }

    void onlyTheOwnerReports_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("status") << u"status"_s << QJsonObject{{u"status"_s, u"finalizing"_s}};
        QTest::newRow("activity") << u"activity"_s
                                  << QJsonObject{{u"activity"_s,
                                         QJsonObject{{u"type"_s, u"thought"_s}, {u"content"_s, u"hm"_s}}}};
        QTest::newRow("progress") << u"progress"_s << QJsonObject{{u"message"_s, u"started"_s}};
        QTest::newRow("completion") << u"completion"_s << QJsonObject{{u"summary"_s, u"done"_s}};
        QTest::newRow("lock refresh") << u"lock-refresh"_s << QJsonObject{{u"issueId"_s, u"x"_s}};
    }

    void onlyTheOwnerReports()
    {
        QFETCH(QString, report);
        QFETCH(QJsonObject, body);
        const QString id = startSession();
        DemoHost other(*m_platform, 4, u"machine-2"_s);
        const Reply rejected = other.post(id, report, body);
        QCOMPARE(rejected.status, 403);
        QCOMPARE(errorMessage(rejected), u"Session is owned by another worker"_s);
        QCOMPARE(m_host->post(id, report, body).status, 200);
        QCOMPARE(m_host->post(u"unknown"_s, report, body).status, 404);
    }

    void missingFieldsAreRejected_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("status without a status") << u"status"_s << QJsonObject{};
        QTest::newRow("claimed is not for hosts") << u"status"_s << QJsonObject{{u"status"_s, u"claimed"_s}};
        QTest::newRow("no worker id") << u"status"_s
                                      << QJsonObject{{u"status"_s, u"running"_s}, {u"workerId"_s, QJsonValue()}};
        QTest::newRow("a flat activity") << u"activity"_s
                                         << QJsonObject{{u"type"_s, u"thought"_s}, {u"content"_s, u"hm"_s}};
        QTest::newRow("an unknown activity")
            << u"activity"_s << QJsonObject{{u"activity"_s, QJsonObject{{u"type"_s, u"x"_s}, {u"content"_s, u"hm"_s}}}};
        QTest::newRow("progress without a message") << u"progress"_s << QJsonObject{};
        QTest::newRow("an unknown milestone")
            << u"progress"_s << QJsonObject{{u"message"_s, u"m"_s}, {u"milestone"_s, u"x"_s}};
        QTest::newRow("completion without a summary") << u"completion"_s << QJsonObject{};
        QTest::newRow("a link without an address")
            << u"external-urls"_s << QJsonObject{{u"externalUrls"_s, QJsonArray{QJsonObject{{u"label"_s, u"PR"_s}}}}};
        QTest::newRow("lock refresh without the issue") << u"lock-refresh"_s << QJsonObject{};
        QTest::newRow("an ack without a lane") << u"inbox/ack"_s << QJsonObject{{u"messageId"_s, u"1-0"_s}};
        QTest::newRow("a transfer without a new owner")
            << u"transfer-ownership"_s << QJsonObject{{u"oldWorkerId"_s, u"w"_s}};
        QTest::newRow("a nack without the item") << u"nack"_s << QJsonObject{};
        QTest::newRow("a nack with part of the item")
            << u"nack"_s << QJsonObject{{u"work"_s, QJsonObject{{u"sessionId"_s, u"x"_s}}}};
    }

    void missingFieldsAreRejected()
    {
        QFETCH(QString, report);
        QFETCH(QJsonObject, body);
        QCOMPARE(m_host->post(startSession(), report, body).status, 400);
    }

    void aRejectedItemIsQueuedAsTheHostSentIt()
    {
        const QString id = m_platform->queueSession({.repository = u"https://git.example.com/a.git"_s});
        QJsonObject item = m_host->poll().json()["work"_L1].toArray().at(0).toObject();
        item[u"note"_s] = u"kept"_s;
        QCOMPARE(m_host->post(id, u"nack"_s, {{u"work"_s, item}}).json()["requeued"_L1].toBool(), true);
        QCOMPARE(m_platform->sessionState(id), u"pending"_s);
        QCOMPARE(m_host->poll().json()["work"_L1].toArray().at(0).toObject(), item);
        m_host->status(id, u"running"_s);
        QCOMPARE(m_host->post(id, u"nack"_s, {{u"work"_s, item}}).status, 409);
    }

    void aTransferNeedsTheRightOldOwner()
    {
        const QString id = startSession();
        DemoHost other(*m_platform, 4, u"machine-2"_s);
        const auto transfer = [&](const QString &from) {
            return other.post(id, u"transfer-ownership"_s, {{u"newWorkerId"_s, other.id}, {u"oldWorkerId"_s, from}})
                .json()["transferred"_L1]
                .toBool();
        };
        QVERIFY(!transfer(u"wkr_nobody"_s));
        QVERIFY(transfer(m_host->id));
        QCOMPARE(m_host->status(id, u"finalizing"_s).status, 403);
        QCOMPARE(other.status(id, u"finalizing"_s).status, 200);
    }
};

RENSEI_TEST(ContractTest)

#include "tst_contract.moc"
