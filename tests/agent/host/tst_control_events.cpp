#include "agent/host/control_routes.h"

#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What GET /api/daemon/events sends, without any socket.
class ControlEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m_control = std::make_unique<host::ControlRoutes>(
            *m->host, host::ControlRoutes::Program{[] {}, [](const QString &, int) { return Result<void>(); }});
        m_routes = m_control->routes();
    }

    void cleanup()
    {
        m_routes.clear();
        m_control.reset();
        m.reset();
    }

    void eventsBeginWithWhatIsSoAndTellChangesTogether()
    {
        m->goOnline();
        std::shared_ptr<control::EventStream> stream;
        stream = open();
        QByteArray seen = unread(*stream);
        QCOMPARE(seen.count("event: status"), 1);
        QCOMPARE(seen.count("event: sessions"), 1);
        m->run(one);
        m->settle(300ms);
        unread(*stream);
        QVERIFY(m->host->pause());
        QVERIFY(m->host->resume());
        QVERIFY(m->host->pause());
        m->clock.advance(200ms);
        seen = unread(*stream);
        QCOMPARE(seen.count("event: status"), 1);
        QCOMPARE(seen.count("event: sessions"), 0); // nothing new about them
        stream->detach();
        m->settle(2min); // and a client that has gone is forgotten
    }

    void theFirstChangeIsToldAtOnceAndTheNextAfterAMoment()
    {
        m->goOnline();
        std::shared_ptr<control::EventStream> stream;
        stream = open();
        m->settle(300ms);
        unread(*stream);
        QVERIFY(m->host->pause());
        m->clock.advance(0ms);
        QCOMPARE(unread(*stream).count("event: status"), 1);
        QVERIFY(m->host->resume());
        m->clock.advance(199ms);
        QCOMPARE(unread(*stream), QByteArray());
        m->clock.advance(1ms);
        QCOMPARE(unread(*stream).count("event: status"), 1);
    }

    void fault11_39_aHeartbeatAloneIsNoEvent()
    {
        m->goOnline();
        std::shared_ptr<control::EventStream> stream;
        stream = open();
        unread(*stream);
        const int before = m->count(u"heartbeat"_s);
        m->settle(70s);
        QVERIFY(m->count(u"heartbeat"_s) > before);
        QCOMPARE(unread(*stream), QByteArray());
        m->settle(10s); // the keep-alive, with the time of that heartbeat
        const QByteArray seen = unread(*stream);
        QCOMPARE(seen.count("event: status"), 1);
        QCOMPARE(seen.count("event: sessions"), 0);
    }

    void anEventDelaysTheKeepAlive()
    {
        m->goOnline();
        std::shared_ptr<control::EventStream> stream;
        stream = open();
        unread(*stream);
        m->settle(40s);
        QVERIFY(m->host->pause());
        m->settle(200ms);
        QCOMPARE(unread(*stream).count("event: status"), 1);
        m->settle(70s); // 110 s after the beginning, 70 s after the event
        QCOMPARE(unread(*stream), QByteArray());
        m->settle(10s);
        QCOMPARE(unread(*stream).count("event: status"), 1);
    }

    void aStreamThatOpensTakesNoEventFromTheOthers()
    {
        m->goOnline();
        m->run(one);
        m->settle(300ms);
        std::shared_ptr<control::EventStream> first;
        std::shared_ptr<control::EventStream> second;
        first = open();
        unread(*first);
        m->host->sessions().find(one)->stop(session::StopReason::LocalUser);
        second = open();
        m->clock.advance(200ms);
        QCOMPARE(unread(*first).count("event: sessions"), 1);
        QCOMPARE(unread(*second).count("event: sessions"), 1);
    }

    void nothingIsSentOnceTheLastClientIsGone()
    {
        m->goOnline();
        std::shared_ptr<control::EventStream> stream;
        stream = open();
        const std::weak_ptr<control::EventStream> kept = stream;
        stream->detach();
        stream.reset();
        QVERIFY(m->host->pause());
        m->clock.advance(200ms);
        QVERIFY(kept.expired());
        const int waiting = m->clock.waiting();
        m_routes.clear();
        m_control.reset();
        QCOMPARE(m->clock.waiting(), waiting); // none was its own
    }

private:
    std::shared_ptr<control::EventStream> open()
    {
        std::shared_ptr<control::EventStream> stream;
        const auto found = control::find(m_routes, "GET", u"/api/daemon/events"_s);
        std::get<control::Found>(found).route->answer(
            {"GET", u"/api/daemon/events"_s, {}, {}, {}, true}, [&stream](const control::Reply &reply) {
                stream = std::get<std::shared_ptr<control::EventStream>>(reply);
            });
        return stream;
    }

    static QByteArray unread(control::EventStream &stream)
    {
        QByteArray bytes(100'000, '\0');
        const qsizetype size = stream.read(bytes.data(), bytes.size(), [] {});
        return bytes.left(std::max<qsizetype>(size, 0));
    }

    std::unique_ptr<HostFixture> m;
    std::unique_ptr<host::ControlRoutes> m_control;
    QList<control::Route> m_routes;
};

RENSEI_TEST(ControlEventsTest)

} // namespace rensei::tests
#include "tst_control_events.moc"
