#include "app/backend/detail/session_about.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct SessionAboutFixture {
    FakeClock clock;
    FakeTransport platform;
    platform::UserApi api{platform, clock};
    app::SessionAbout about{api, clock};
    QSignalSpy changed{&about, &app::SessionAbout::changed};

    SessionAboutFixture() { api.setKey(wire::token("made-up key")); }
    void answer(const QString &title)
    {
        platform.answer(200, {{u"session"_s, QJsonObject{{u"issueTitle"_s, title}, {u"branch"_s, u"rensei/eng-1"_s}}}});
    }
};

class SessionAboutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoOnlyPassesAsksNothing()
    {
        SessionAboutFixture f;
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
            f.about.follow(id, true);
            f.clock.advance(900ms);
        }
        QVERIFY(f.platform.sent.isEmpty());
        f.clock.advance(100ms);
        QCOMPARE(f.platform.sent.size(), 1);
        QCOMPARE(f.platform.sent.first().path, u"/api/public/sessions/3"_s);
        f.answer(u"Login is flaky"_s);
        QCOMPARE(f.changed.size(), 1);
        QCOMPARE(f.about.known().title, u"Login is flaky"_s);
        QCOMPARE(f.about.known().branch, u"rensei/eng-1"_s);
    }

    void aLiveOneIsAskedForAgainAndOnceWhenItHasEnded()
    {
        SessionAboutFixture f;
        f.about.follow(u"1"_s, true);
        f.clock.advance(1s);
        f.answer(u"one"_s);
        f.about.follow(u"1"_s, true); // as with each refresh
        f.clock.advance(59s);
        QCOMPARE(f.platform.sent.size(), 1);
        f.clock.advance(1s);
        QCOMPARE(f.platform.sent.size(), 2);
        f.answer(u"one"_s);
        QCOMPARE(f.changed.size(), 1);
        f.about.follow(u"1"_s, false);
        f.clock.advance(1s);
        QCOMPARE(f.platform.sent.size(), 3);
        f.answer(u"two"_s);
        QCOMPARE(f.about.known().title, u"two"_s);
        f.about.follow(u"1"_s, false);
        f.clock.advance(1h);
        QCOMPARE(f.platform.sent.size(), 3);
    }

    void whereItIsNotToldNobodyAsksAgain()
    {
        SessionAboutFixture f;
        f.about.follow(u"1"_s, true);
        f.clock.advance(1s);
        f.platform.answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        f.about.follow(u"1"_s, true);
        f.clock.advance(1h);
        QCOMPARE(f.platform.sent.size(), 1);
    }

    void outOfReachItIsTriedAgain()
    {
        SessionAboutFixture f;
        f.about.follow(u"1"_s, false);
        f.clock.advance(1s);
        f.platform.answer(Error{.kind = ErrorKind::Offline});
        f.clock.advance(1min);
        QCOMPARE(f.platform.sent.size(), 2);
    }

    void anotherSessionKnowsNothingOfTheFormerOne()
    {
        SessionAboutFixture f;
        f.about.follow(u"1"_s, true);
        f.clock.advance(1s);
        const auto late = f.platform.takeOldest();
        f.about.follow(u"2"_s, true);
        const QJsonObject body{{u"title"_s, u"of the first"_s}};
        late(http::Response{.status = 200, .body = body, .root = body, .date = {}});
        QVERIFY(f.about.known().title.isEmpty());
        QVERIFY(f.changed.isEmpty());
    }

    void restingAsksNobody()
    {
        SessionAboutFixture f;
        f.about.follow(u"1"_s, true);
        f.about.rest();
        f.clock.advance(1h);
        QVERIFY(f.platform.sent.isEmpty());
    }
};

RENSEI_TEST(SessionAboutTest)

} // namespace rensei::tests

#include "tst_session_about.moc"
