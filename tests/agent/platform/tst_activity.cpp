#include "agent/base/truncate.h"
#include "agent/platform/activity.h"

#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;
using Type = Activity::Type;

static QJsonObject sent(const Activity &activity)
{
    return postActivity(u"s"_s, u"w"_s, activity, nullptr).body->value("activity"_L1).toObject();
}

class ActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentIsNeverEmpty_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<QString>("content");
        QTest::newRow("its own") << Activity{.type = Type::Thought, .content = u"hm"_s} << u"hm"_s;
        QTest::newRow("blank") << Activity{.type = Type::Thought, .content = u" \n"_s} << u"thought"_s;
        QTest::newRow("a tool") << Activity{.type = Type::Action, .content = {}, .toolName = u"Bash"_s} << u"Bash"_s;
        QTest::newRow("a context") << Activity{.type = Type::Context, .content = {}, .contextKey = u"branch"_s}
                                   << u"branch"_s;
        QTest::newRow("an error") << Activity{.type = Type::Error, .content = {}} << u"error"_s;
        QTest::newRow("a response") << Activity{.type = Type::Response, .content = {}} << u"response"_s;
        QTest::newRow("progress") << Activity{.type = Type::Progress, .content = {}} << u"progress"_s;
    }

    void contentIsNeverEmpty()
    {
        QFETCH(Activity, activity);
        QTEST(sent(activity).value("content"_L1).toString(), "content");
    }

    void longTextsAreTruncated()
    {
        const QString much(5'000, u'x');
        const QJsonObject action = sent({.type = Type::Action,
            .content = much,
            .toolInput = {{u"file"_s, QJsonObject{{u"text"_s, much}}}},
            .toolOutput = much});
        QCOMPARE(action["content"_L1].toString().size(), 200);
        QCOMPARE(action["toolOutput"_L1].toString().size(), 500);
        QCOMPARE(action["toolInput"_L1]["file"_L1]["text"_L1].toString().size(), 500);
        QCOMPARE(sent({.type = Type::Response, .content = much})["content"_L1].toString().size(), 5'000);
    }

    void secretsAreRedacted()
    {
        const QString key = fixtureVariable(u"USER_KEY"_s);
        const Activity activity{.type = Type::Action,
            .content = key,
            .toolInput = {{u"command"_s, key}, {u"list"_s, QJsonArray{key}}},
            .toolOutput = key,
            .contextKey = u"k"_s,
            .contextValue = key};
        QVERIFY(!QJsonDocument(sent(activity)).toJson().contains("rsk_live"));
    }

    void theToolsOwnMembers()
    {
        const QJsonObject got = sent({.type = Type::Action,
            .content = u"x"_s,
            .toolUseId = u"t1"_s,
            .isError = true,
            .duration = 1'500ms,
            .at = at("2026-06-02T14:00:00Z")});
        QCOMPARE(got["toolUseId"_L1].toString(), u"t1"_s);
        QVERIFY(got["isError"_L1].toBool());
        QCOMPARE(got["durationMs"_L1].toInteger(), 1'500);
        QCOMPARE(got["timestamp"_L1].toString(), u"2026-06-02T14:00:00.000Z"_s);
        QCOMPARE(sent({.content = u"x"_s}).keys(), (QStringList{u"content"_s, u"type"_s}));
    }

    void truncatingKeepsCharactersWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        QTest::newRow("shorter") << u"abc"_s << 4 << u"abc"_s;
        QTest::newRow("just as long") << u"abcd"_s << 4 << u"abcd"_s;
        QTest::newRow("longer") << u"abcde"_s << 4 << u"abc…"_s;
        QTest::newRow("not through a character of two units") << u"ab\U0001F600cd"_s << 4 << u"ab…"_s;
        QTest::newRow("after a character of two units") << u"a\U0001F600bcd"_s << 4 << u"a\U0001F600…"_s;
    }

    void truncatingKeepsCharactersWhole()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QTEST(truncate(text, most), "expected");
    }
};

RENSEI_TEST(ActivityTest)

} // namespace rensei::tests

#include "tst_activity.moc"
