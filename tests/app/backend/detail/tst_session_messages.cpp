#include "app/backend/session_messages.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

struct SessionMessagesFixture {
    QTemporaryDir folder;
    FakeClock clock;
    FakeTransport platform;
    platform::UserApi api{platform, clock};
    Settings settings{path()};
    SessionMessages messages{api, settings, clock};
    QSignalSpy delivered{&messages, &SessionMessages::delivered};
    QSignalSpy failed{&messages, &SessionMessages::failed};

    SessionMessagesFixture() { api.setKey(wire::token("made-up key")); }
    QString path() const { return folder.filePath(u"settings.ini"_s); }
    QString sentKey() const { return platform.sent.last().body->value("idempotencyKey"_L1).toString(); }
    SessionMessages::Problem problem() const { return failed.last().at(1).value<SessionMessages::Problem>(); }
};

class SessionMessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsDeliveredOnce()
    {
        SessionMessagesFixture s;
        s.messages.send(u"a/1"_s, u"go on"_s);
        QCOMPARE(s.platform.sent.last().path, u"/api/public/sessions/a%2F1/prompt"_s);
        QCOMPARE(s.platform.sent.last().body->value("prompt"_L1).toString(), u"go on"_s);
        QVERIFY(s.messages.isSending(u"a/1"_s));
        s.messages.send(u"a/1"_s, u"again"_s);
        QCOMPARE(s.platform.sent.size(), 1);
        QCOMPARE(Settings(s.path()).draft(u"a/1"_s), u"go on"_s); // until it is delivered
        s.platform.answer(200, {{u"delivered"_s, true}});
        QCOMPARE(s.delivered.count(), 1);
        QCOMPARE(Settings(s.path()).draft(u"a/1"_s), QString());
        s.messages.send(u"a/1"_s, u" \n"_s);
        QCOMPARE(s.platform.sent.size(), 1); // nothing to say
    }

    void theSameMessageAgainIsOneForThePlatform()
    {
        SessionMessagesFixture s;
        s.messages.send(u"1"_s, u"go on"_s);
        const QString key = s.sentKey();
        QVERIFY(!key.isEmpty());
        s.platform.answer(wire::offline());
        QCOMPARE(s.problem(), SessionMessages::Problem::OutOfReach);
        QCOMPARE(s.messages.draft(u"1"_s), u"go on"_s);
        s.messages.send(u"1"_s, u"go on"_s);
        QCOMPARE(s.sentKey(), key);
        s.platform.answer(wire::offline());
        s.messages.send(u"1"_s, u"stop that"_s);
        QVERIFY(s.sentKey() != key);
    }

    void whatIsNotTakenSaysWhy()
    {
        SessionMessagesFixture s;
        s.messages.send(u"1"_s, u"go on"_s);
        s.platform.answer(200, {{u"delivered"_s, false}, {u"error"_s, u"Session can no longer be resumed"_s}});
        QCOMPARE(s.problem(), SessionMessages::Problem::NotTaken);
        QCOMPARE(s.failed.last().at(2).toString(), u"Session can no longer be resumed"_s);
        QCOMPARE(s.messages.draft(u"1"_s), u"go on"_s);
    }

    void failures_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<SessionMessages::Problem>("problem");
        QTest::newRow("route missing") << Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404}
                                       << SessionMessages::Problem::Unsupported;
        QTest::newRow("forbidden") << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403}
                                   << SessionMessages::Problem::NotAllowed;
        QTest::newRow("overloaded") << Error{.kind = ErrorKind::Overloaded, .httpStatus = 503}
                                    << SessionMessages::Problem::OutOfReach;
        QTest::newRow("conflict") << Error{.kind = ErrorKind::Conflict, .httpStatus = 409}
                                  << SessionMessages::Problem::Other;
    }
    void failures()
    {
        QFETCH(Error, error);
        SessionMessagesFixture s;
        s.messages.send(u"1"_s, u"go on"_s);
        s.platform.answer(error);
        QTEST(s.problem(), "problem");
        QCOMPARE(s.messages.canSend(), s.problem() != SessionMessages::Problem::Unsupported);
        QVERIFY(!s.messages.isSending(u"1"_s));
        s.messages.reset(); // another account
        QVERIFY(s.messages.canSend());
    }

    void draftsSurviveARestartAndAreBounded()
    {
        SessionMessagesFixture s;
        const QString text = u"line one\nline \"two\", with\\signs and ünïcode"_s;
        s.messages.setDraft(u"0"_s, text);
        QCOMPARE(Settings(s.path()).draft(u"0"_s), text);
        for (int i = 1; i <= 20; ++i)
            s.messages.setDraft(QString::number(i), u"text"_s);
        Settings again(s.path());
        QCOMPARE(again.draft(u"0"_s), QString());
        QCOMPARE(again.draft(u"1"_s), u"text"_s);
        QCOMPARE(again.draft(u"20"_s), u"text"_s);
    }
};

RENSEI_TEST(SessionMessagesTest)

} // namespace rensei::tests

#include "tst_session_messages.moc"
