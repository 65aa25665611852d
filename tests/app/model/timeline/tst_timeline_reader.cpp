#include "app/model/timeline/timeline_reader.h"

#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using Kind = TimelineEvent::Kind;

static control::LogEvent logEvent(const QString &type, const QJsonObject &data = {})
{
    return {.seq = 7, .at = Instant(std::chrono::seconds(60)), .type = type, .data = data};
}

class TimelineReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThoughtHasItsFirstLineAndAllOfIt()
    {
        const auto event = timelineEvent(logEvent(u"thought"_s, {{u"text"_s, u"First.\nSecond.\n"_s}}));
        QVERIFY(event);
        QCOMPARE(event->kind, Kind::Thought);
        QCOMPARE(event->id, u"7"_s);
        QCOMPARE(event->text, u"First."_s);
        QCOMPARE(event->detail, u"First.\nSecond."_s);
        QCOMPARE(timelineEvent(logEvent(u"thought"_s, {{u"text"_s, u"One."_s}}))->detail, QString());
    }

    void whatComesFromOutsideIsCleanedAndCut()
    {
        const QString nasty = u"a\x1b[31mred\u202Eb\tc"_s;
        const auto event = timelineEvent(logEvent(u"thought"_s, {{u"text"_s, nasty + u'\n' + QString(100'000, u'x')}}));
        QVERIFY(!event->text.contains(QChar(0x1b)) && !event->text.contains(QChar(0x202E)));
        QVERIFY(!event->detail.contains(QChar(0x1b)) && !event->detail.contains(QChar(0x202E)));
        QVERIFY(event->detail.size() <= 17'000);
    }

    void aToolCallNamesWhatItIsAbout_data()
    {
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QString>("text");
        QTest::newRow("command") << QJsonObject{{u"command"_s, u"npm test"_s}} << u"npm test"_s;
        QTest::newRow("words") << QJsonObject{{u"command"_s, QJsonArray{u"npm"_s, u"test"_s}}} << u"npm test"_s;
        QTest::newRow("path") << QJsonObject{{u"file_path"_s, u"src/a.ts"_s}} << u"src/a.ts"_s;
        QTest::newRow("nothing known") << QJsonObject{{u"depth"_s, 3}} << QString();
    }
    void aToolCallNamesWhatItIsAbout()
    {
        QFETCH(QJsonObject, input);
        const auto event = timelineEvent(logEvent(
            u"action"_s, {{u"tool"_s, u"Bash"_s}, {u"input"_s, input}, {u"output"_s, u"ok"_s}, {u"isError"_s, true}}));
        QCOMPARE(event->kind, Kind::Tool);
        QCOMPARE(event->tool, u"Bash"_s);
        QTEST(event->text, "text");
        QCOMPARE(event->detail, u"ok"_s);
        QVERIFY(!event->isGood);
    }

    void aChangeIsADiff()
    {
        const auto event = timelineEvent(
            logEvent(u"diff"_s, {{u"path"_s, u"a.txt"_s}, {u"before"_s, u"a\nb\n"_s}, {u"after"_s, u"a\nc\nd\n"_s}}));
        QVERIFY(event->isDiff);
        QCOMPARE(event->text, u"a.txt"_s);
        QCOMPARE(event->added, 2);
        QCOMPARE(event->removed, 1);
    }

    void whatTellsNobodyAnythingIsLeftOut()
    {
        for (const auto &type : {u"segment"_s, u"running"_s, u"delivered"_s, u"closed"_s, u"of another version"_s})
            QVERIFY2(!timelineEvent(logEvent(type)), qPrintable(type));
        QVERIFY(!timelineEvent(logEvent(u"waiting"_s, {{u"why"_s, u"tool"_s}})));
        QVERIFY(timelineEvent(logEvent(u"waiting"_s, {{u"why"_s, u"limit"_s}})));
    }

    void decisionsAndEndsSayHow()
    {
        const auto decision = timelineEvent(
            logEvent(u"decided"_s, {{u"command"_s, u"git push"_s}, {u"by"_s, u"nobody"_s}, {u"allowed"_s, false}}));
        QCOMPARE(decision->kind, Kind::Decision);
        QCOMPARE(decision->word, u"nobody"_s);
        QVERIFY(!decision->isGood);
        const auto end
            = timelineEvent(logEvent(u"outcome"_s, {{u"kind"_s, u"failed"_s}, {u"message"_s, u"No tests."_s}}));
        QCOMPARE(end->kind, Kind::Ended);
        QCOMPARE(end->text, u"No tests."_s);
        QVERIFY(!end->isGood);
    }

    void factsAreLearnt()
    {
        SessionFacts facts;
        QVERIFY(learn(facts,
            logEvent(u"plan"_s,
                {{u"entries"_s,
                    QJsonArray{QJsonObject{{u"text"_s, u"read"_s}, {u"status"_s, u"completed"_s}},
                        QJsonObject{{u"text"_s, u"fix"_s}, {u"status"_s, u"in_progress"_s}},
                        QJsonObject{{u"text"_s, u"push"_s}, {u"status"_s, u"pending"_s}}}}})));
        const QList<PlanStep> plan{{u"read"_s, PlanStep::State::Done}, {u"fix"_s, PlanStep::State::Current},
            {u"push"_s, PlanStep::State::Pending}};
        QCOMPARE(facts.plan, plan);
        QVERIFY(learn(facts,
            logEvent(u"links"_s,
                {{u"links"_s,
                    QJsonArray{QJsonObject{{u"label"_s, u"PR #1"_s}, {u"url"_s, u"https://git.example/1"_s}},
                        QJsonObject{{u"label"_s, u"trap"_s}, {u"url"_s, u"file:///etc/passwd"_s}}}}})));
        QCOMPARE(facts.links.size(), 1); // only pages can be opened
        QVERIFY(learn(facts, logEvent(u"usage"_s, {{u"inputTokens"_s, 40'000}, {u"outputTokens"_s, 1'200}})));
        QCOMPARE(facts.tokens, std::optional<qint64>(41'200));
        QCOMPARE(facts.costUsd, std::optional<double>());
        QVERIFY(!learn(facts, logEvent(u"thought"_s)));
    }

    void anActivityOfThePlatform()
    {
        const TimelineEvent action = timelineEvent(
            platform::SessionActivity{.id = u"3"_s, .type = u"action"_s, .text = u"Read a"_s, .tool = u"Read"_s});
        QCOMPARE(action.kind, Kind::Tool);
        QCOMPARE(action.text, u"Read a"_s);
        const TimelineEvent strange = timelineEvent(platform::SessionActivity{.type = u"dance"_s, .text = u"x"_s});
        QCOMPARE(strange.kind, Kind::Other);
        QCOMPARE(strange.word, u"dance"_s);
    }
};

RENSEI_TEST(TimelineReaderTest)

} // namespace rensei::tests

#include "tst_timeline_reader.moc"
