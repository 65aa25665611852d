#include "agent/session/log_record.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

using namespace rensei;
using namespace rensei::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LogRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack_data()
    {
        QTest::addColumn<int>("fact");
        for (int fact = 0; fact <= static_cast<int>(LogRecordType::Closed); ++fact)
            QTest::addRow("fact %d", fact) << fact;
    }

    void everyFactComesBack()
    {
        QFETCH(int, fact);
        const LogRecord line{
            7, Instant(1'780'408'800'123ms), static_cast<LogRecordType>(fact), {{u"text"_s, u"a\nb"_s}}};
        const QByteArray bytes = toBytes(line);
        QVERIFY(bytes.endsWith('\n'));
        QCOMPARE(bytes.count('\n'), 1);
        const auto read = parseLogLine(bytes);
        QVERIFY(read);
        QCOMPARE(read->seq, line.seq);
        QCOMPARE(read->at, line.at);
        QVERIFY(read->fact == line.fact);
        QCOMPARE(read->data, line.data);
    }

    void whatIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = toBytes({1, Instant(), LogRecordType::Note, {{u"text"_s, u"hello"_s}}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a torn line") << whole.left(whole.size() / 2);
        QTest::newRow("a fact of a later version") << QByteArray(R"({"seq":1,"fact":"levitated","data":{}})");
        QTest::newRow("no fact") << QByteArray(R"({"seq":1,"data":{}})");
        QTest::newRow("no number") << QByteArray(R"({"fact":"note","data":{}})");
        QTest::newRow("an array") << QByteArray("[1]");
    }

    void whatIsNoLine()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!parseLogLine(bytes));
    }

    void anOutcomeComesBack_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Outcome::Kind::Completed, Outcome::Kind::Failed, Outcome::Kind::Stopped,
                 Outcome::Kind::HandedBack, Outcome::Kind::Abandoned})
            QTest::newRow(qPrintable(wordFor(kind))) << static_cast<int>(kind);
    }

    void anOutcomeComesBack()
    {
        QFETCH(int, kind);
        const Outcome outcome{.kind = static_cast<Outcome::Kind>(kind),
            .summary = u"done"_s,
            .message = u"why"_s,
            .usage = {.costUsd = 0.25, .inputTokens = 9'007'199'254'740'991, .outputTokens = 0}};
        QVERIFY(parseOutcome(toJson(outcome)) == outcome);
    }

    void anOutcomeThatCannotBeReadIsAFailure()
    {
        QVERIFY(parseOutcome({}) == Outcome());
        QVERIFY(parseOutcome({{u"kind"_s, u"levitated"_s}}).kind == Outcome::Kind::Failed);
    }

    void usageKeepsAbsentAndZeroApart()
    {
        QVERIFY(toJson(platform::Usage()).isEmpty());
        const platform::Usage zero{.costUsd = 0, .inputTokens = 0};
        QVERIFY(parseUsage(toJson(zero)) == zero);
    }

    void linksComeBackInTheirOrder()
    {
        const QList<platform::Link> links{{u"b"_s, u"https://b.example"_s}, {u"a"_s, u"https://a.example"_s}};
        QCOMPARE(parseLinks(toJson(links)), links);
    }
};

RENSEI_TEST(LogRecordTest)
#include "tst_log_record.moc"
