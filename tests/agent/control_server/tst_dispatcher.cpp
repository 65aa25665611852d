#include "agent/control_server/dispatcher.h"
#include "agent/control_server/event_stream.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>

#include <optional>

namespace rensei::control {

using namespace std::chrono_literals;
using tests::FakeClock;

class DispatcherTest : public QObject {
    Q_OBJECT

    struct PostedRequest {
        std::optional<Responder> responder; ///< once the route was called
        int resumed = 0;
        Route route{.method = "GET", .pattern = {}, .answer = [this](const Request &, const Responder &respond) {
                        responder = respond;
                    }};
        std::shared_ptr<Exchange> exchange = std::make_shared<Exchange>(route, Request{});

        void post(Dispatcher &dispatcher)
        {
            exchange->park([this] { ++resumed; });
            dispatcher.post(exchange);
            QCoreApplication::sendPostedEvents(&dispatcher);
        }
        int status() const
        {
            if (exchange->state() != Exchange::State::Answered)
                return 0;
            return std::get<Response>(exchange->takeReply().value()).status;
        }
    };

private Q_SLOTS:
    void aLateAnswerArrives()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        PostedRequest posted;
        posted.post(dispatcher);
        QVERIFY(posted.responder);
        QCOMPARE(posted.resumed, 0);
        (*posted.responder)(Response{.status = 202});
        (*posted.responder)(Response{.status = 409});
        QCOMPARE(posted.resumed, 1);
        QCOMPARE(posted.status(), 202);
        QCOMPARE(clock.waiting(), 0);
    }

    void anOverdueAnswerIsReplacedBy504()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        PostedRequest posted;
        posted.post(dispatcher);
        clock.advance(14s);
        QCOMPARE(posted.resumed, 0);
        clock.advance(1s);
        QCOMPARE(posted.resumed, 1);
        (*posted.responder)(Response{.status = 200});
        QCOMPARE(posted.resumed, 1);
        QCOMPARE(posted.status(), 504);
    }

    void aRouteThatMayTakeLongHasNoDeadline()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        PostedRequest posted;
        posted.route.mayTakeLong = true;
        posted.post(dispatcher);
        QCOMPARE(clock.waiting(), 0);
        clock.advance(600s);
        (*posted.responder)(Response{});
        QCOMPARE(posted.status(), 200);
    }

    void aRouteThatDropsItsResponderGives500()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        PostedRequest posted;
        posted.post(dispatcher);
        posted.responder.reset();
        QCOMPARE(posted.status(), 500);
        QCOMPARE(clock.waiting(), 0);
    }

    void anImmediateAnswerNeedsNoTimer()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        PostedRequest posted;
        posted.route.answer = [](const Request &, const Responder &respond) { respond(Response{}); };
        posted.post(dispatcher);
        QCOMPARE(posted.status(), 200);
        QCOMPARE(clock.waiting(), 0);
    }

    void closingAbandonsPendingRequestsAndEndsTheStreams()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        PostedRequest waiting;
        PostedRequest streaming;
        PostedRequest late;
        waiting.post(dispatcher);
        streaming.post(dispatcher);
        const auto stream = std::make_shared<EventStream>();
        (*streaming.responder)(stream);
        QVERIFY(stream->isOpen());
        dispatcher.close();
        QCOMPARE(waiting.resumed, 1);
        QCOMPARE(waiting.exchange->state(), Exchange::State::Abandoned);
        QVERIFY(!stream->isOpen());
        late.post(dispatcher);
        QVERIFY(!late.responder);
        QCOMPARE(late.exchange->state(), Exchange::State::Abandoned);
        const auto another = std::make_shared<EventStream>();
        (*waiting.responder)(another);
        QVERIFY(!another->isOpen());
        QCOMPARE(clock.waiting(), 0);
    }

    void aResponderMayOutliveTheServer()
    {
        FakeClock clock;
        PostedRequest posted;
        {
            Dispatcher dispatcher(clock, 15s);
            posted.post(dispatcher);
        }
        (*posted.responder)(Response{});
        QCOMPARE(posted.resumed, 1);
    }
};

RENSEI_TEST(DispatcherTest)

} // namespace rensei::control

#include "tst_dispatcher.moc"
