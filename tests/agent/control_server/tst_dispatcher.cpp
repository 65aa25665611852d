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

    struct Asked {
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
            return std::get<Response>(exchange->takeReply()).status;
        }
    };

private Q_SLOTS:
    void anAnswerThatComesLaterArrives()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        Asked asked;
        asked.post(dispatcher);
        QVERIFY(asked.responder);
        QCOMPARE(asked.resumed, 0);
        (*asked.responder)(Response{.status = 202});
        (*asked.responder)(Response{.status = 409});
        QCOMPARE(asked.resumed, 1);
        QCOMPARE(asked.status(), 202);
        QCOMPARE(clock.waiting(), 0);
    }

    void anAnswerThatTakesTooLongIsReplaced()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        Asked asked;
        asked.post(dispatcher);
        clock.advance(14s);
        QCOMPARE(asked.resumed, 0);
        clock.advance(1s);
        QCOMPARE(asked.resumed, 1);
        (*asked.responder)(Response{.status = 200});
        QCOMPARE(asked.resumed, 1);
        QCOMPARE(asked.status(), 504);
    }

    void aRouteThatMayTakeLongHasNoDeadline()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        Asked asked;
        asked.route.mayTakeLong = true;
        asked.post(dispatcher);
        QCOMPARE(clock.waiting(), 0);
        clock.advance(600s);
        (*asked.responder)(Response{});
        QCOMPARE(asked.status(), 200);
    }

    void aRouteThatLetsGoIsAnsweredForIt()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        Asked asked;
        asked.post(dispatcher);
        asked.responder.reset();
        QCOMPARE(asked.status(), 500);
        QCOMPARE(clock.waiting(), 0);
    }

    void anAnswerAtOnceCostsNoTimer()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        Asked asked;
        asked.route.answer = [](const Request &, const Responder &respond) { respond(Response{}); };
        asked.post(dispatcher);
        QCOMPARE(asked.status(), 200);
        QCOMPARE(clock.waiting(), 0);
    }

    void closingAbandonsWhatWaitsAndEndsTheStreams()
    {
        FakeClock clock;
        Dispatcher dispatcher(clock, 15s);
        Asked waiting;
        Asked streaming;
        Asked late;
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
        Asked asked;
        {
            Dispatcher dispatcher(clock, 15s);
            asked.post(dispatcher);
        }
        (*asked.responder)(Response{});
        QCOMPARE(asked.resumed, 1);
    }
};

RENSEI_TEST(DispatcherTest)

} // namespace rensei::control

#include "tst_dispatcher.moc"
