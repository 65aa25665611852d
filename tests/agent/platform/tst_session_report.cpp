#include "agent/platform/session_report.h"

#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

class SessionReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodReplyMayHaveHadNoEffect_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<bool>("done");
        QTest::newRow("nothing reported") << QJsonObject() << true;
        for (const char *word : {"forwarded", "posted", "updated", "created", "nacked", "acknowledged"}) {
            QTest::newRow(word) << QJsonObject{{QString::fromLatin1(word), false}} << false;
            QTest::addRow("%s, yes", word) << QJsonObject{{QString::fromLatin1(word), true}} << true;
        }
        QTest::newRow("three parts posted") << QJsonObject{{u"posted"_s, 3}} << true;
        QTest::newRow("no part posted") << QJsonObject{{u"posted"_s, 0}} << false;
        QTest::newRow("a text is no boolean") << QJsonObject{{u"forwarded"_s, u"no"_s}} << true;
    }

    void aGoodReplyMayHaveHadNoEffect()
    {
        QFETCH(QJsonObject, body);
        QTEST(tookEffect(body), "done");
    }

    void aClaimOrTransferNeedsAnExplicitTrue()
    {
        QVERIFY(!parseClaim({}).claimed);
        QVERIFY(!parseClaim({{u"claimed"_s, u"true"_s}}).claimed);
        QVERIFY(!parseClaim({{u"claimed"_s, true}, {u"work"_s, QJsonObject{{u"issueId"_s, u"i"_s}}}}).work);
        QVERIFY(!parseTransferred({}));
    }

    void anEmptyLockReplyCountsAsRefreshed()
    {
        const LockReply got = parseLockReply({{u"inject"_s, QJsonObject()}}, u"s"_s);
        QVERIFY(got.refreshed && !got.stop && !got.inject);
    }

    void aNackCarriesTheItemUnchanged()
    {
        const QJsonObject raw{{u"sessionId"_s, u"s"_s}, {u"env"_s, QJsonObject{{u"K"_s, u"x"_s}}}};
        const http::Request request = nack(u"s"_s, u"w"_s, raw, {}, nullptr);
        QCOMPARE(*request.body, (QJsonObject{{u"workerId"_s, u"w"_s}, {u"work"_s, raw}}));
    }

    void whatTheServerRefusesIsNotSent()
    {
        QVERIFY(!postCompletion(u"s"_s, u"w"_s, u" "_s, nullptr).body->value("summary"_L1).toString().isEmpty());
        const QList<Link> links{{u""_s, u"https://a.example"_s}, {u"b"_s, u""_s}, {u"c"_s, u"https://c.example"_s}};
        const QJsonArray urls = postLinks(u"s"_s, links, nullptr).body->value("externalUrls"_L1).toArray();
        QCOMPARE(urls, (QJsonArray{QJsonObject{{u"label"_s, u"c"_s}, {u"url"_s, u"https://c.example"_s}}}));
        QCOMPARE(ackInbox(u"s"_s, u"m"_s, u"express"_s, nullptr).body->value("lane"_L1).toString(), u"normal"_s);
        QCOMPARE(ackInbox(u"s"_s, u"m"_s, u"urgent"_s, nullptr).body->value("lane"_L1).toString(), u"urgent"_s);
    }

    void secretsAreRedacted()
    {
        const QString key = fixtureVariable(u"USER_KEY"_s);
        QVERIFY(!postCompletion(u"s"_s, u"w"_s, key, nullptr).body->value("summary"_L1).toString().contains(key));
        QVERIFY(!postProgress(u"s"_s, u"w"_s, {}, key, nullptr).body->value("message"_L1).toString().contains(key));
        QVERIFY(!nack(u"s"_s, u"w"_s, {}, key, nullptr).body->value("reason"_L1).toString().contains(key));
    }

    void noReportIsRepeatedByTheTransport()
    {
        QVERIFY(!claim(u"s"_s, u"w"_s, nullptr).repeatable);
        QVERIFY(!refreshLock(u"s"_s, u"w"_s, u"i"_s, {}, nullptr).repeatable);
        QVERIFY(!postProgress(u"s"_s, u"w"_s, {}, u"m"_s, nullptr).repeatable);
        QVERIFY(!refreshLock(u"s"_s, u"w"_s, u"i"_s, {}, nullptr).body->contains("ackedInject"_L1));
        QVERIFY(!postProgress(u"s"_s, u"w"_s, {}, u"m"_s, nullptr).body->contains("milestone"_L1));
    }
};

RENSEI_TEST(SessionReportTest)

} // namespace rensei::tests

#include "tst_session_report.moc"
