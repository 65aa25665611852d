#include "agent/platform/user_api.h"

#include "agent/platform/account.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::UserApi;

class UserApiTest : public QObject {
    Q_OBJECT

    struct Fixture {
        FakeClock clock;
        FakeTransport transport;
        UserApi api{transport, clock};
        QObject context;
        QStringList answers = {};

        void ask(QObject *asker = nullptr)
        {
            api.call(platform::whoami, asker ? asker : &context, [this](const Result<http::Response> &reply) {
                answers.append(reply ? u"good"_s : QString::number(reply.error().httpStatus));
            });
        }
    };

    static Error tooMany(std::optional<std::chrono::milliseconds> wait)
    {
        return {.kind = ErrorKind::Overloaded, .httpStatus = 429, .retryAfter = wait};
    }

private Q_SLOTS:
    void aCallIsSentWithTheCurrentKey()
    {
        Fixture scene;
        scene.ask();
        QVERIFY(!scene.transport.sent.last().bearer);
        scene.api.setKey(wire::token("made-up key"));
        scene.ask();
        QCOMPARE(scene.transport.sent.last().bearer->view(), QByteArrayView("made-up key"));
    }

    void repliesToAPreviousKeyAreDropped()
    {
        Fixture scene;
        scene.ask();
        scene.ask();
        scene.api.setKey(wire::token("another"));
        scene.transport.answer(200); // in the same turn of the event loop
        QVERIFY(scene.answers.isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(scene.transport.waiting(), 0);
        scene.ask();
        scene.transport.answer(200);
        QCOMPARE(scene.answers, QStringList{u"good"_s});
    }

    void noReplyIsDeliveredToADestroyedContext()
    {
        Fixture scene;
        {
            QObject gone;
            scene.ask(&gone);
        }
        QCOMPARE(scene.transport.waiting(), 0);
    }

    void nothingIsSentWhileTheServerAsksToWait()
    {
        Fixture scene;
        scene.ask();
        scene.transport.answer(tooMany(17s));
        scene.ask();
        scene.clock.advance(0ms);
        QCOMPARE(scene.answers, (QStringList{u"429"_s, u"429"_s}));
        QCOMPARE(scene.transport.sent.size(), 1);
        scene.clock.advance(17s - 1ms);
        scene.ask();
        QCOMPARE(scene.transport.sent.size(), 1);
        scene.clock.advance(1ms);
        scene.ask();
        QCOMPARE(scene.transport.sent.size(), 2);
    }

    void aRateLimitWithoutATimeUsesTheDefaultWait()
    {
        Fixture scene;
        scene.ask();
        scene.transport.answer(tooMany({}));
        scene.clock.advance(15s - 1ms);
        scene.ask();
        QCOMPARE(scene.transport.sent.size(), 1);
        scene.clock.advance(1ms);
        scene.ask();
        QCOMPARE(scene.transport.sent.size(), 2);
    }

    void anotherAccountNeedNotWait()
    {
        Fixture scene;
        scene.ask();
        scene.transport.answer(tooMany(60s));
        scene.api.setKey(nullptr);
        scene.ask();
        QCOMPARE(scene.transport.sent.size(), 2);
    }

    void fewRequestsLeftDoubleTheIntervals()
    {
        Fixture scene;
        const auto answer = [&scene](int remaining) {
            scene.ask();
            http::Response response{.status = 200, .root = {}};
            response.rateRemaining = remaining;
            response.rateReset = 30s;
            scene.transport.answer(Result<http::Response>(response));
        };
        answer(11);
        QCOMPARE(scene.api.intervalFactor(), 1);
        answer(10);
        QCOMPARE(scene.api.intervalFactor(), 2);
        scene.clock.advance(30s);
        QCOMPARE(scene.api.intervalFactor(), 1);
    }

    void signalsWhetherThePlatformAnswered()
    {
        Fixture scene;
        const QSignalSpy answered(&scene.api, &UserApi::answered);
        const QSignalSpy unanswered(&scene.api, &UserApi::unanswered);
        scene.ask();
        scene.transport.answer(wire::offline());
        QCOMPARE(unanswered.size(), 1);
        scene.ask();
        scene.transport.answer(wire::busy());
        scene.ask();
        scene.transport.answer(200);
        QCOMPARE(answered.size(), 2);
        QCOMPARE(unanswered.size(), 1);
    }
};

RENSEI_TEST(UserApiTest)

} // namespace rensei::tests

#include "tst_user_api.moc"
