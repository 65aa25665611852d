#include "agent/control/sse_parser.h"

#include "tests/support/test_case.h"

namespace rensei::control {

class SseParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("expected"); // name, data, name, data …
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("a named event", "event: status\ndata: {}\n\n", {"status", "{}"});
        row("two events", "event: a\ndata: 1\n\nevent: b\ndata: 2\n\n", {"a", "1", "b", "2"});
        row("an event without a name", "data: x\n\n", {"message", "x"});
        row("several lines of data", "data: x\ndata:\ndata: y\n\n", {"message", "x\n\ny"});
        row("a comment is no event", ": ping\n\n", {});
        row("a comment inside an event", "event: a\n: ping\ndata: 1\n\n", {"a", "1"});
        row("a name without data is no event and is forgotten", "event: a\n\ndata: 1\n\n", {"message", "1"});
        row("empty data is an event", "event: a\ndata\n\n", {"a", ""});
        row("only one blank is taken off", "data:  x\n\n", {"message", " x"});
        row("no blank", "event:a\ndata:1\n\n", {"a", "1"});
        row("carriage returns", "event: a\rdata: 1\r\r", {"a", "1"});
        row("both line ends", "event: a\r\ndata: 1\r\n\r\n", {"a", "1"});
        row("ids and retry times are skipped", "id: 7\nretry: 5\nevent: a\ndata: 1\n\n", {"a", "1"});
        row("a byte order mark",
            "\xEF\xBB\xBF"
            "data: 1\n\n",
            {"message", "1"});
        row("an event that is not complete", "event: a\ndata: 1\n", {});
    }

    void parsed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, expected);
        const auto flat = [](const QList<SseEvent> &events) {
            QByteArrayList all;
            for (const SseEvent &event : events)
                all << event.name << event.data;
            return all;
        };
        SseParser whole;
        QCOMPARE(flat(whole.feed(bytes)), expected);
        SseParser pieces;
        QByteArrayList got;
        for (const char c : std::as_const(bytes))
            got += flat(pieces.feed(QByteArray(1, c)));
        QCOMPARE(got, expected);
    }

    void anEndlessEventIsDetected()
    {
        SseParser parser;
        const QByteArray line = "data: " + QByteArray(1024 * 1024, 'x') + '\n';
        for (int i = 0; i < 4; ++i)
            parser.feed(line);
        QVERIFY(parser.isOverfull());
        parser.feed("\n");
        QVERIFY(!parser.isOverfull());
    }
};

RENSEI_TEST(SseParserTest)

} // namespace rensei::control

#include "tst_sse_parser.moc"
