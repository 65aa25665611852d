#include "agent/platform/public_sessions.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

static QJsonObject listed(const QJsonObject &more)
{
    QJsonObject out{{u"id"_s, u"a1"_s}, {u"status"_s, u"completed"_s}, {u"startedAt"_s, u"2026-06-02T14:00:00Z"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

static PublicSession parsed(const QJsonObject &element)
{
    const auto page = parseSessionPage({{u"sessions"_s, QJsonArray{element}}});
    return page && page->sessions.size() == 1 ? page->sessions.first() : PublicSession{.id = u"none"_s};
}

static QJsonObject health(const QJsonObject &body)
{
    return {{u"health"_s, body}};
}

class PublicSessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_36_textsThatAreShownAreCut()
    {
        const QString large(1'000'000, u'x');
        const PublicSession got = parsed(
            listed({{u"issueIdentifier"_s, large}, {u"status"_s, large}, {u"workType"_s, large}, {u"provider"_s, large},
                {u"health"_s, QJsonObject{{u"stuckSignals"_s, QJsonArray::fromStringList(QStringList(50, large))}}}}));
        QCOMPARE(got.id, u"a1"_s);
        for (const QString &text :
            {got.identifier, got.statusText, got.workType, got.provider, got.health.others.join(u' ')})
            QVERIFY2(text.toUtf8().size() <= 1024, qPrintable(QString::number(text.size())));
        QVERIFY(!got.health.others.isEmpty());
        QCOMPARE(parsed(listed({{u"id"_s, large}})).id, u"none"_s); // an id is used whole or not at all
    }

    void statusesAreReadAndUnknownOnesKept_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<PublicStatus>("status");
        QTest::newRow("queued") << u"queued"_s << PublicStatus::Queued;
        QTest::newRow("parked waits too") << u"parked"_s << PublicStatus::Queued;
        QTest::newRow("working") << u"working"_s << PublicStatus::Working;
        QTest::newRow("completed") << u"completed"_s << PublicStatus::Completed;
        QTest::newRow("failed") << u"failed"_s << PublicStatus::Failed;
        QTest::newRow("stopped") << u"stopped"_s << PublicStatus::Stopped;
        QTest::newRow("undocumented") << u"timed_out"_s << PublicStatus::Other;
        QTest::newRow("none") << QString() << PublicStatus::Other;
    }

    void statusesAreReadAndUnknownOnesKept()
    {
        QFETCH(QString, word);
        QFETCH(PublicStatus, status);
        const PublicSession got = parsed(listed({{u"status"_s, word}}));
        QCOMPARE(got.status, status);
        QCOMPARE(got.statusText, word);
    }

    void healthIsTheWorstReportedLevel_data()
    {
        using Level = Health::Level;
        QTest::addColumn<QJsonObject>("element");
        QTest::addColumn<Level>("level");
        const auto stuck = [](const QJsonArray &stuckSignals, const QJsonValue &stated = {}) {
            QJsonObject body{{u"stuckSignals"_s, stuckSignals}};
            if (!stated.isNull())
                body.insert(u"healthStatus"_s, stated);
            return listed(health(body));
        };
        QTest::newRow("no health is unknown") << listed({}) << Level::Unknown;
        QTest::newRow("null too") << listed({{u"health"_s, QJsonValue()}}) << Level::Unknown;
        QTest::newRow("a text too") << listed({{u"health"_s, u"green"_s}}) << Level::Unknown;
        QTest::newRow("an empty object too") << listed(health({})) << Level::Unknown;
        QTest::newRow("stated green") << stuck({}, u"green"_s) << Level::Green;
        QTest::newRow("an empty list alone is green") << stuck({}) << Level::Green;
        QTest::newRow("an unknown text is unknown") << stuck({}, u"mauve"_s) << Level::Unknown;
        QTest::newRow("long running") << stuck({u"LongRunning"_s}, u"green"_s) << Level::Yellow;
        QTest::newRow("stale heartbeat") << stuck({u"StaleHeartbeat"_s}) << Level::Yellow;
        QTest::newRow("tool loop") << stuck({u"tool_loop-stuck"_s}, u"yellow"_s) << Level::Red;
        QTest::newRow("claim") << stuck({QJsonObject{{u"signal"_s, u"ClaimStuck"_s}}}) << Level::Red;
        QTest::newRow("red beats yellow") << stuck({u"LongRunning"_s, u"ClaimStuck"_s}) << Level::Red;
        QTest::newRow("the statement may be the worst") << stuck({u"LongRunning"_s}, u"red"_s) << Level::Red;
        QTest::newRow("an unknown signal is at least yellow") << stuck({u"Bored"_s}, u"green"_s) << Level::Yellow;
        QTest::newRow("the reference server's names")
            << listed(health({{u"toolLoopStuck"_s, true}, {u"claimStuck"_s, false}})) << Level::Red;
    }

    void healthIsTheWorstReportedLevel()
    {
        QFETCH(QJsonObject, element);
        QFETCH(Health::Level, level);
        QCOMPARE(parsed(element).health.level, level);
    }

    void durationsOfTheReferenceServerAreCorrected_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<int>("seconds"); // -1: unknown
        const QString start = u"2026-06-02T14:21:30.000Z"_s;
        QTest::newRow("seconds") << QJsonObject{{u"duration"_s, 1800}} << 1800;
        QTest::newRow("as text") << QJsonObject{{u"duration"_s, u"90"_s}} << 90;
        QTest::newRow("mixed units") << QJsonObject{{u"duration"_s, 1778630159910.0}, {u"startedAt"_s, start}} << 480;
        QTest::newRow("an expanded year means milliseconds")
            << QJsonObject{{u"duration"_s, 480000}, {u"startedAt"_s, u"+058388-12-13T14:40:00.000Z"_s}} << 480;
        QTest::newRow("negative") << QJsonObject{{u"duration"_s, -5}} << -1;
        QTest::newRow("thirty-one days") << QJsonObject{{u"duration"_s, 31 * 86'400}} << -1;
        QTest::newRow("absent") << QJsonObject{} << -1;
        QTest::newRow("a live one's is not looked at")
            << QJsonObject{{u"duration"_s, 510}, {u"status"_s, u"working"_s}} << -1;
    }

    void durationsOfTheReferenceServerAreCorrected()
    {
        QFETCH(QJsonObject, more);
        QFETCH(int, seconds);
        const auto got = parsed(listed(more)).duration;
        QCOMPARE(got ? static_cast<int>(got->count()) : -1, seconds);
    }

    void moneyIsExactAndNeverGuessed_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("millionths"); // -1: unknown
        QTest::newRow("text") << QJsonValue(u"0.14"_s) << qint64(140'000);
        QTest::newRow("number") << QJsonValue(0.14) << qint64(140'000);
        QTest::newRow("zero is not absent") << QJsonValue(u"0"_s) << qint64(0);
        QTest::newRow("a tenth, a million times") << QJsonValue(u"0.1"_s) << qint64(100'000);
        QTest::newRow("rounded at the seventh place") << QJsonValue(u"0.0000015"_s) << qint64(2);
        QTest::newRow("with an exponent") << QJsonValue(u"1e-2"_s) << qint64(10'000);
        QTest::newRow("no whole part") << QJsonValue(u".5"_s) << qint64(500'000);
        QTest::newRow("large") << QJsonValue(u"12345678901.5"_s) << qint64(12'345'678'901'500'000);
        QTest::newRow("absent") << QJsonValue() << qint64(-1);
        QTest::newRow("empty") << QJsonValue(u""_s) << qint64(-1);
        QTest::newRow("a point alone") << QJsonValue(u"."_s) << qint64(-1);
        QTest::newRow("a comma") << QJsonValue(u"0,14"_s) << qint64(-1);
        QTest::newRow("negative") << QJsonValue(-1) << qint64(-1);
        QTest::newRow("words") << QJsonValue(u"free"_s) << qint64(-1);
        QTest::newRow("beyond reason") << QJsonValue(1e300) << qint64(-1);
        QTest::newRow("a flag") << QJsonValue(true) << qint64(-1);
    }

    void moneyIsExactAndNeverGuessed()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, millionths);
        const auto got = parseMoney(value);
        QCOMPARE(got ? got->millionths : -1, millionths);
    }

    void aPageWithoutAListIsABadReply()
    {
        QVERIFY(!parseSessionPage({}));
        QCOMPARE(parseSessionPage({{u"sessions"_s, 3}}).error().kind, ErrorKind::BadReply);
    }

    void aProjectIsReadHoweverItIsTold_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("project");
        QTest::newRow("not told") << QJsonObject{} << QString();
        QTest::newRow("by name") << QJsonObject{{u"projectName"_s, u"Web shop"_s}, {u"projectSlug"_s, u"web"_s}}
                                 << u"Web shop"_s;
        QTest::newRow("a text") << QJsonObject{{u"project"_s, u"web"_s}} << u"web"_s;
        QTest::newRow("by slug") << QJsonObject{{u"projectSlug"_s, u"web"_s}} << u"web"_s;
        QTest::newRow("an object") << QJsonObject{{u"project"_s, QJsonObject{{u"name"_s, u"Web shop"_s}}}}
                                   << u"Web shop"_s;
    }

    void aProjectIsReadHoweverItIsTold()
    {
        QFETCH(QJsonObject, more);
        QTEST(parsed(listed(more)).project, "project");
    }

    void sessionsWithoutAnIdAreLeftOutAndCounted()
    {
        const auto page = parseSessionPage(
            {{u"sessions"_s, QJsonArray{5, QJsonObject{}, listed({{u"id"_s, 17}})}}, {u"nextCursor"_s, u"c"_s}});
        QVERIFY(page);
        QCOMPARE(page->sessions.size(), 1);
        QCOMPARE(page->sessions.first().id, u"17"_s);
        QCOMPARE(page->unreadable, 2);
        QCOMPARE(page->cursor, u"c"_s);
    }

    void theQueryNamesTheProjectOnce()
    {
        QCOMPARE(publicSessions({}, {}, nullptr).path, u"/api/public/sessions"_s);
        QCOMPARE(publicSessions({u"a b"_s, u"id"_s}, u"c/="_s, nullptr).path,
            u"/api/public/sessions?project=a%20b&cursor=c%2F%3D"_s);
        QCOMPARE(publicSessions({{}, u"proj_1"_s}, {}, nullptr).path, u"/api/public/sessions?projectId=proj_1"_s);
    }

    void whatIsToldOfOneSession()
    {
        QCOMPARE(publicSession(u"a/b"_s, nullptr).path, u"/api/public/sessions/a%2Fb"_s);
        const QJsonObject session{{u"identifier"_s, u"ENG-1"_s}, {u"issueTitle"_s, u"Login is flaky"_s},
            {u"branch"_s, u"rensei/eng-1"_s}, {u"projectName"_s, u"Web shop"_s}, {u"inputTokens"_s, 40'000},
            {u"outputTokens"_s, u"1200"_s}};
        const SessionAbout wanted{
            .title = u"Login is flaky"_s, .project = u"Web shop"_s, .branch = u"rensei/eng-1"_s, .tokens = 41'200};
        QCOMPARE(parseSessionAbout({{u"session"_s, session}}), wanted);
        QCOMPARE(parseSessionAbout(session), wanted); // bare
        QCOMPARE(parseSessionAbout({}), SessionAbout());
        QCOMPARE(
            parseSessionAbout({{u"issueTitle"_s, u"ENG-1"_s}, {u"issueIdentifier"_s, u"ENG-1"_s}}), SessionAbout());
        QCOMPARE(parseSessionAbout({{u"issueTitle"_s, QString(5'000, u'x')}, {u"inputTokens"_s, u"many"_s}}).tokens,
            std::nullopt);
    }

    void aStopMayBeRepeated()
    {
        const http::Request request = stopPublicSession(u"a/b"_s, nullptr);
        QCOMPARE(request.path, u"/api/public/sessions/a%2Fb/stop"_s);
        QVERIFY(request.repeatable);
        QVERIFY(!parseStopReply({}).stopped);
        QVERIFY(!parseStopReply({}).delivered);
    }
};

RENSEI_TEST(PublicSessionsTest)

} // namespace rensei::tests

#include "tst_public_sessions.moc"
