#include "agent/host/log_routes.h"

#include "agent/control/payloads.h"
#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::LogPayload;
using control::Response;

class LogRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m->goOnline();
        m->run(one);
        m_logs = std::make_unique<host::LogRoutes>(*m->host);
        m_routes = m_logs->routes();
        m_answers.clear();
    }

    void cleanup()
    {
        m_logs.reset();
        m.reset();
    }

    void theLogIsRead()
    {
        say("hello");
        const LogPayload log = ask();
        QCOMPARE(log.events.first().type, u"accepted"_s);
        QVERIFY(!log.events.first().data.contains(u"work"_s));
        QCOMPARE(log.events.last().type, u"thought"_s);
        QCOMPARE(log.events.last().data.value(u"text"_s), u"hello"_s);
        QVERIFY(!log.ended && !log.more && !log.truncated);
        QVERIFY(ask(log.cursor).events.isEmpty());
        say("again");
        QCOMPARE(ask(log.cursor).events.size(), 1);
    }

    void aFollowerHearsOfTheNextEvent()
    {
        const qint64 cursor = ask().cursor;
        call({{u"wait"_s, u"10"_s}, {u"cursor"_s, QString::number(cursor)}});
        QCOMPARE(m_answers.size(), 1);
        m->clock.advance(3s);
        QCOMPARE(m_answers.size(), 1);
        say("one");
        say("two");
        m->clock.advance(100ms);
        QCOMPARE(m_answers.size(), 2);
        QCOMPARE(last().events.size(), 2);
    }

    void nothingNewIsAnsweredInTime()
    {
        const qint64 cursor = ask().cursor;
        call({{u"wait"_s, u"10"_s}, {u"cursor"_s, QString::number(cursor)}});
        m->clock.advance(10s);
        QCOMPARE(m_answers.size(), 2);
        QVERIFY(last().events.isEmpty());
        say("late");
        m->clock.advance(1s);
        QCOMPARE(m_answers.size(), 2);
    }

    void theEndIsTold()
    {
        qint64 cursor = ask().cursor;
        write("{\"type\":\"finished\",\"ok\":true,\"summary\":\"Done it.\"}");
        m->processes.made.last()->process->end(0);
        cursor = ask(cursor).cursor;
        QVERIFY(!last().ended);
        call({{u"wait"_s, u"10"_s}, {u"cursor"_s, QString::number(cursor)}});
        m->settle(2s);
        QVERIFY(last().ended);
        // It stays to be read.
        const LogPayload whole = ask();
        QVERIFY(whole.ended);
        QCOMPARE(whole.events.last().type, u"outcome"_s);
        QCOMPARE(whole.events.last().data.value(u"summary"_s), u"Done it."_s);
    }

    void aPageIsAsLongAsAsked()
    {
        call({{u"limit"_s, u"2"_s}});
        QCOMPARE(last().events.size(), 2);
        QVERIFY(last().more);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("nobody's session") << u"sessionId"_s << u"other"_s << 404;
        QTest::newRow("a way out") << u"sessionId"_s << u"../../etc"_s << 404;
        QTest::newRow("no session") << u"sessionId"_s << QString() << 400;
        QTest::newRow("negative") << u"cursor"_s << u"-1"_s << 400;
        QTest::newRow("no number") << u"cursor"_s << u"x"_s << 400;
        QTest::newRow("nothing") << u"limit"_s << u"0"_s << 400;
        QTest::newRow("too much") << u"limit"_s << u"1001"_s << 400;
        QTest::newRow("too long") << u"wait"_s << u"11"_s << 400;
    }

    void refusals()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(int, status);
        call({{key, value}});
        QCOMPARE(m_answers.last().status, status);
    }

private:
    void write(const QByteArray &line) { Q_EMIT m->processes.made.last()->process->output(line + '\n'); }
    void say(const QByteArray &text) { write("{\"type\":\"thought\",\"text\":\"" + text + "\"}"); }

    void call(QHash<QString, QString> query)
    {
        if (!query.contains(u"sessionId"_s))
            query.insert(u"sessionId"_s, one);
        m_routes.first().answer({.method = "GET", .path = {}, .query = query, .id = {}, .body = {}, .authorised = true},
            [this](control::Reply reply) { m_answers.append(std::get<Response>(reply)); });
    }

    LogPayload last() const
    {
        return control::parseLog(QJsonDocument::fromJson(m_answers.last().body).object()).value();
    }

    LogPayload ask(qint64 cursor = 0)
    {
        call({{u"cursor"_s, QString::number(cursor)}});
        return last();
    }

    std::unique_ptr<HostFixture> m;
    std::unique_ptr<host::LogRoutes> m_logs;
    QList<control::Route> m_routes;
    QList<Response> m_answers;
};

RENSEI_TEST(LogRoutesTest)

} // namespace rensei::tests
#include "tst_log_routes.moc"
