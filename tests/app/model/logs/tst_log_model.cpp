#include "app/model/logs/log_model.h"

#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static QList<LogLine> numbered(int from, int to)
{
    QList<LogLine> lines;
    for (int i = from; i <= to; ++i)
        lines.append({{}, i % 2 == 0 ? LogLevel::Warning : LogLevel::Info, u"line %1"_s.arg(i)});
    return lines;
}

class LogModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestAreDropped()
    {
        LogModel model(10);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append(numbered(1, 8));
        model.append(numbered(9, 13));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.dropped(), 3);
        QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().endsWith(u"line 4"_s));
        model.append(numbered(1, 25));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.dropped(), 28);
        QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().endsWith(u"line 16"_s));
    }

    void aLevelAndWorseAreShown()
    {
        LogModel model(10);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append(numbered(1, 10));
        model.setLeast(LogLevel::Warning);
        QCOMPARE(model.rowCount(), 5);
        model.append(numbered(11, 13)); // drops 1, 2 and 3
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().endsWith(u"line 4"_s));
        model.setLeast(LogLevel::Debug);
        QCOMPARE(model.rowCount(), 10);
    }

    void aSearchGoesRound()
    {
        LogModel model;
        model.append(numbered(1, 12));
        model.setSearch(u"LINE 1"_s);
        QCOMPARE(model.found(), 4);
        QCOMPARE(model.nextFound(-1, true), 0);
        QCOMPARE(model.nextFound(0, true), 9);
        QCOMPARE(model.nextFound(11, true), 0);
        QCOMPARE(model.nextFound(0, false), 11);
        model.setSearch(u"none"_s);
        QCOMPARE(model.nextFound(0, true), -1);
    }

    void theCountOfASearchGoesWithTheLines()
    {
        LogModel model(10);
        model.setSearch(u"LINE 1"_s);
        QCOMPARE(model.found(), 0);
        model.append(numbered(1, 10));
        QCOMPARE(model.found(), 2); // 1 and 10
        model.append(numbered(11, 13)); // drops 1, 2 and 3
        QCOMPARE(model.found(), 4);
        model.setLeast(LogLevel::Warning);
        QCOMPARE(model.found(), 2); // 10 and 12
        model.setSearch({});
        QCOMPARE(model.found(), 0);
        model.setSearch(u"1"_s);
        model.clear();
        QCOMPARE(model.found(), 0);
    }

    void lettersBeyondAsciiAreFoundInEitherCase()
    {
        LogModel model;
        model.append({{{}, LogLevel::Info, u"the folder Größe of ÉMILE is full"_s}});
        for (const QString &text : {u"GRÖßE"_s, u"émile"_s, u"Émile is FULL"_s}) {
            model.setSearch(text);
            QCOMPARE(model.found(), 1);
        }
        model.setSearch(u"is full and more than that is written there, so long that it cannot be there"_s);
        QCOMPARE(model.found(), 0);
    }

    void whatIsHarmfulIsCleaned()
    {
        const QString text = u"a"_s + QChar(0) + u"b\nc\x1b[31m\u202Ed rsk_live_0123456789abcdef0123"_s;
        const LogLine line = logLine(control::AgentLogLine{{}, u"error"_s, u"rensei.host"_s, text});
        QCOMPARE(line.level, LogLevel::Error);
        QVERIFY2(line.text.startsWith(u"host: a b c [31m d "_s), qPrintable(line.text));
        QVERIFY(!line.text.contains(u"0123456789abcdef"_s));
        const LogLine longOne = logLine(control::AgentLogLine{{}, {}, {}, QString(1'000'000, u'x')});
        QCOMPARE(longOne.text.size(), maxLogLineLength);
    }

    void aRecordOfASessionIsALine()
    {
        const LogLine failed = logLine(control::LogEvent{
            .seq = 1, .type = u"action"_s, .data = {{u"isError"_s, true}, {u"apiKey"_s, u"hidden"_s}}});
        QCOMPARE(failed.level, LogLevel::Error);
        QVERIFY(failed.text.startsWith(u"action: {"_s));
        QVERIFY(!failed.text.contains(u"hidden"_s));
    }
};

RENSEI_TEST(LogModelTest)

} // namespace rensei::tests

#include "tst_log_model.moc"
