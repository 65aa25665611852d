#include "agent/session/log_record.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

#include <chrono>

using namespace rensei;
using namespace rensei::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LogRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsRestored_data()
    {
        QTest::addColumn<int>("type");
        for (int type = 0; type <= static_cast<int>(LogRecordType::Closed); ++type)
            QTest::addRow("type %d", type) << type;
    }

    void everyTypeIsRestored()
    {
        QFETCH(int, type);
        const LogRecord record{
            7, Instant(1'780'408'800'123ms), static_cast<LogRecordType>(type), {{u"text"_s, u"a\nb"_s}}};
        const QByteArray bytes = toBytes(record);
        QVERIFY(bytes.endsWith('\n'));
        QCOMPARE(bytes.count('\n'), 1);
        const auto read = parseLogRecord(bytes);
        QVERIFY(read);
        QCOMPARE(read->seq, record.seq);
        QCOMPARE(read->at, record.at);
        QVERIFY(read->type == record.type);
        QCOMPARE(read->data, record.data);
    }

    void rejectsInvalidRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = toBytes({1, Instant(), LogRecordType::Note, {{u"text"_s, u"hello"_s}}});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a torn line") << whole.left(whole.size() / 2);
        QTest::newRow("a type of a later version") << QByteArray(R"({"seq":1,"fact":"levitated","data":{}})");
        QTest::newRow("no type") << QByteArray(R"({"seq":1,"data":{}})");
        QTest::newRow("no sequence number") << QByteArray(R"({"fact":"note","data":{}})");
        QTest::newRow("an array") << QByteArray("[1]");
    }

    void rejectsInvalidRecords()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!parseLogRecord(bytes));
    }

    void outcomesAreRestored_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Outcome::Kind::Completed, Outcome::Kind::Failed, Outcome::Kind::Stopped,
                 Outcome::Kind::Rejected, Outcome::Kind::Continued, Outcome::Kind::Abandoned})
            QTest::newRow(qPrintable(toText(kind))) << static_cast<int>(kind);
    }

    void outcomesAreRestored()
    {
        QFETCH(int, kind);
        const Outcome outcome{.kind = static_cast<Outcome::Kind>(kind),
            .summary = u"done"_s,
            .message = u"why"_s,
            .usage = {.costUsd = 0.25, .inputTokens = 9'007'199'254'740'991, .outputTokens = 0}};
        QVERIFY(parseOutcome(toJson(outcome)) == outcome);
    }

    void anUnreadableOutcomeIsAFailure()
    {
        QVERIFY(parseOutcome({}) == Outcome());
        QVERIFY(parseOutcome({{u"kind"_s, u"levitated"_s}}).kind == Outcome::Kind::Failed);
    }

    void usageDistinguishesAbsentFromZero()
    {
        QVERIFY(toJson(platform::Usage()).isEmpty());
        const platform::Usage zero{.costUsd = 0, .inputTokens = 0};
        QVERIFY(parseUsage(toJson(zero)) == zero);
    }

    void linksKeepTheirOrder()
    {
        const QList<platform::Link> links{{u"b"_s, u"https://b.example"_s}, {u"a"_s, u"https://a.example"_s}};
        QCOMPARE(parseLinks(toJson(links)), links);
    }
};

RENSEI_TEST(LogRecordTest)
#include "tst_log_record.moc"
