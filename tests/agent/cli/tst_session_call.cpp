#include "agent/cli/sessions/project_list.h"
#include "agent/cli/sessions/session_call.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using control::SessionPayload;

static const QString listedId = u"555b2fe613130f76"_s;

/// A session that is asked about, with an agent and a platform that the test plays.
struct CallFixture {
    tests::FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    tests::FakeTransport platform;
    SessionCall call{{.agent = client,
        .platform = platform,
        .findKey =
            [](QObject *, const std::function<void(status::KeyAnswer)> &found) {
                found({share(Secret(QByteArray("rsk_user"))), {}});
            },
        .scope = {.slug = u"web"_s}}};
    std::optional<SessionCall::Outcome> outcome;
    SessionCall::Then then = [this](const SessionCall::Outcome &came) { outcome = came; };

    void answerAgent(const QList<SessionPayload> &sessions)
    {
        agent.turn();
        agent.sayHello();
        agent.transport.answer(Result<http::Response>(
            http::Response{.status = 200, .body = {}, .root = control::toJson(sessions), .date = {}}));
    }

    void answerNoAgent()
    {
        agent.turn();
        while (agent.transport.waiting() > 0) {
            agent.transport.answer(tests::FakeAgent::refused());
            agent.turn();
        }
    }

    void answerList(const QString &status, const QString &cursor = {})
    {
        platform.answer(200,
            {{u"sessions"_s,
                 QJsonArray{QJsonObject{{u"id"_s, listedId}, {u"issueIdentifier"_s, u"ENG-124"_s},
                     {u"status"_s, status}, {u"costUsd"_s, u"0.14"_s}}}},
                {u"cursor"_s, cursor}});
    }

    static SessionPayload local(const QString &publicId = {})
    {
        SessionPayload session;
        session.sessionId = u"s-1"_s;
        session.sessionPublicId = publicId;
        session.issueIdentifier = u"ENG-7"_s;
        session.state = u"running"_s;
        session.status = u"running"_s;
        return session;
    }
};

class TestSessionCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionOfThisComputerIsStoppedHere()
    {
        CallFixture f;
        f.call.stop(u"eng-7"_s, f.then);
        f.answerAgent({CallFixture::local()});
        f.agent.turn();
        QCOMPARE(f.agent.transport.oldest().path, u"/api/daemon/sessions/s-1/stop"_s);
        f.agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"stopping"_s}});
        QCOMPARE(f.outcome->text, u"ENG-7 runs on this computer, and is being stopped."_s);
        QCOMPARE(f.platform.sent.size(), 0);
    }

    void anotherIsStoppedByThePlatform()
    {
        CallFixture f;
        f.call.stop(u"ENG-124"_s, f.then);
        f.answerNoAgent();
        QCOMPARE(f.platform.sent.last().path, u"/api/public/sessions?project=web"_s);
        f.answerList(u"working"_s);
        QCOMPARE(f.platform.sent.last().path, u"/api/public/sessions/"_s + listedId + u"/stop"_s);
        f.platform.answer(202, {{u"stopped"_s, false}, {u"delivered"_s, true}});
        QCOMPARE(f.outcome->code, ExitSuccess);
        QCOMPARE(f.outcome->text, u"ENG-124 runs on another computer, which the platform tells to stop it."_s);
    }

    void whatHasEndedIsNotStoppedAgain()
    {
        CallFixture f;
        f.call.stop(u"ENG-124"_s, f.then);
        f.answerAgent({});
        f.answerList(u"completed"_s);
        QCOMPARE(f.outcome->text, u"ENG-124 has ended already."_s);
        QCOMPARE(f.platform.sent.size(), 1);
    }

    void anUnknownOneIsSoughtOnAFewPages()
    {
        CallFixture f;
        f.call.stop(u"ENG-999"_s, f.then);
        f.answerAgent({});
        for (int page = 1; !f.outcome; ++page) {
            QVERIFY(page <= 5);
            f.answerList(u"working"_s, QString::number(page));
        }
        QCOMPARE(f.platform.sent.size(), 5);
        QCOMPARE(f.outcome->code, ExitFailure);
        QVERIFY2(f.outcome->text.startsWith(u"There is no session ENG-999"_s), qPrintable(f.outcome->text));
    }

    void aMessageGoesThroughThePlatform()
    {
        CallFixture f;
        f.call.prompt(u"ENG-7"_s, u"Also the changelog."_s, false, f.then);
        f.answerAgent({CallFixture::local(listedId)});
        const http::Request sent = f.platform.sent.last();
        QCOMPARE(sent.path, u"/api/public/sessions/"_s + listedId + u"/prompt"_s);
        QCOMPARE(sent.body->value(u"prompt"_s), QJsonValue(u"Also the changelog."_s));
        QVERIFY(!sent.body->value(u"idempotencyKey"_s).toString().isEmpty());
        f.platform.answer(200, {{u"delivered"_s, false}, {u"error"_s, u"Session can no longer be resumed"_s}});
        QCOMPARE(f.outcome->code, ExitFailure);
        QCOMPARE(f.outcome->text, u"The platform did not deliver it to ENG-7: Session can no longer be resumed."_s);
    }

    void anEndedOneRunsAgainOnlyWhenThatIsSaid()
    {
        CallFixture f;
        f.call.prompt(u"ENG-124"_s, u"More."_s, false, f.then);
        f.answerAgent({});
        f.answerList(u"completed"_s);
        QVERIFY2(f.outcome->text.contains(u"--again"_s), qPrintable(f.outcome->text));
        QCOMPARE(f.platform.sent.size(), 1);
        CallFixture g;
        g.call.prompt(u"ENG-124"_s, u"More."_s, true, g.then);
        g.answerAgent({});
        g.answerList(u"completed"_s);
        g.platform.answer(200, {{u"delivered"_s, true}});
        QCOMPARE(g.outcome->text, u"Sent to ENG-124 by the platform."_s);
    }

    void anotherComputersSessionIsShownAsThePlatformKnowsIt()
    {
        CallFixture f;
        f.call.show(u"ENG-124"_s, false, f.then);
        f.answerAgent({});
        f.answerList(u"working"_s);
        QVERIFY2(f.outcome->text.startsWith(u"Not on this computer. The platform says:\nIdentifier  ENG-124\n"_s),
            qPrintable(f.outcome->text));
        QVERIFY(f.outcome->text.contains(u"Cost        $0.14"_s));
    }

    void aPageIsThatOfTheProject()
    {
        CallFixture f;
        f.call.page(u"ENG-7"_s, u"https://app.example/acme/web"_s, f.then);
        f.answerAgent({CallFixture::local(listedId)});
        QCOMPARE(f.outcome->text, u"https://app.example/acme/web/sessions/"_s + listedId);
    }

    void refusalsSayWhatToDo()
    {
        QVERIFY(platformProblem({.kind = ErrorKind::Unauthorized, .httpStatus = 401}).contains(u"auth add --user"_s));
        QVERIFY(platformProblem({.kind = ErrorKind::RouteMissing, .httpStatus = 404}).contains(u"this computer"_s));
        QVERIFY(platformProblem({.kind = ErrorKind::Offline}).contains(u"--platform"_s));
    }

    void projectsAreListed()
    {
        QCOMPARE(projectTable(
                     {{u"p1"_s, u"Web app"_s, u"web"_s, true}, {u"p2"_s, u"Tools"_s, u"tools"_s, false}}, u"tools"_s),
            u"   Slug   Name     Id\n"
            u"   web    Web app  p1  (default)\n"
            u"*  tools  Tools    p2\n"_s);
        QVERIFY(projectTable({}, {}).startsWith(u"The platform names no projects"_s));
    }
};

RENSEI_TEST(TestSessionCall)
#include "tst_session_call.moc"
