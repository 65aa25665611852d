#include "app/backend/sign_in.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Problem = SignIn::Problem;
using secrets::StoreProblem;

/// The transport of an attempt, which ends with it, in front of one that stays.
class Borrowed final : public http::Transport {
public:
    explicit Borrowed(FakeTransport &lender)
        : m_lender(lender)
    {
    }
    void send(const http::Request &request, QObject *context, Then then) override
    {
        m_lender.send(request, context, std::move(then));
    }

private:
    FakeTransport &m_lender;
};

/// Somebody who signs in.
struct SignInFixture {
    FakeClock clock;
    FakeTransport transport;
    FakeSecretStore keychain;
    FakeSecretStore memory;
    QList<QUrl> bases; ///< that were connected to
    SignIn signIn{{[this](const QUrl &base) {
                       bases.append(base);
                       return std::make_unique<Borrowed>(transport);
                   },
        keychain, memory, clock}};
    std::vector<SignIn::Result> results;

    void begin(const char *key = "made-up key", const QString &address = u"https://platform.example"_s)
    {
        signIn.check(
            address, Secret(QByteArray(key)), [this](const SignIn::Result &result) { results.push_back(result); });
    }
    void check(const char *key = "made-up key", const QString &address = u"https://platform.example"_s)
    {
        begin(key, address);
        clock.advance(0ms);
    }

    QString askedFor() { return transport.oldestWaiting().path; }
    bool isKept() const { return !keychain.entries.isEmpty() || !memory.entries.isEmpty(); }
    Problem problem() const { return results.back().error().problem; }
};

Error redirected()
{
    return wire::refusal(ErrorKind::Unauthorized, 302);
}

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoamiAcceptsAKeyBeforeAnythingIsStored()
    {
        SignInFixture s;
        s.check("made-up key", u" https://platform.example/ "_s);
        QCOMPARE(s.bases, QList<QUrl>{QUrl(u"https://platform.example"_s)});
        QCOMPARE(s.askedFor(), u"/api/cli/whoami"_s);
        QCOMPARE(s.transport.sent.last().bearer->view(), QByteArrayView("made-up key"));
        QVERIFY(s.results.empty());
        s.transport.answer(200, {{u"email"_s, u"a@example.org"_s}});
        QCOMPARE(s.results.size(), std::size_t(1));
        const SignIn::Checked &checked = *s.results.front();
        QCOMPARE(checked.base, u"https://platform.example"_s);
        QCOMPARE(checked.account.email, u"a@example.org"_s);
        QVERIFY(checked.isVerified);
        s.keychain.answerAll();
        s.memory.answerAll();
        QVERIFY(!s.isKept());
        QCOMPARE(s.transport.sent.size(), 1);
    }

    void whatIsAnsweredLaterThanTheCallIsWaitedFor()
    {
        SignInFixture s;
        s.begin("made-up key", u"not an address"_s);
        QVERIFY(s.results.empty());
        s.clock.advance(0ms);
        QCOMPARE(s.results.size(), std::size_t(1));
    }

    void whatTheKeyboardGivesAwayIsNotSentAnywhere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("no address") << u"platform"_s << "made-up"_ba << Problem::BadAddress;
        QTest::newRow("no encryption") << u"http://platform.example"_s << "made-up"_ba << Problem::BadAddress;
        QTest::newRow("a host's token") << u"https://platform.example"_s << "rsp_live_made_up"_ba << Problem::HostToken;
    }

    void whatTheKeyboardGivesAwayIsNotSentAnywhere()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, key);
        SignInFixture s;
        s.check(key.constData(), address);
        QTEST(s.problem(), "problem");
        QCOMPARE(s.results.back().error().detail.isEmpty(), s.problem() != Problem::BadAddress);
        QVERIFY(s.transport.sent.isEmpty());
    }

    void whatWhoamiSaysIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Error>("error");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QByteArray &key, const Error &error, Problem problem) {
            QTest::newRow(name) << key << error << problem;
        };
        const Error refused = wire::refusal(ErrorKind::Unauthorized, 401, "Invalid API key");
        row("a wrong key", "k", refused, Problem::KeyRefused);
        row("no key", "", refused, Problem::KeyMissing);
        row("a registration token", "k", wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"), Problem::HostToken);
        row("no key, and forbidden", "", wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"), Problem::KeyMissing);
        row("nobody there", "k", wire::offline(), Problem::OutOfReach);
        row("a page instead of an answer", "k", wire::refusal(ErrorKind::BadReply, 200), Problem::NotAPlatform);
        row("a server in trouble", "k", wire::refusal(ErrorKind::Overloaded, 503), Problem::ServerTrouble);
        row("asked too often", "k", wire::refusal(ErrorKind::Overloaded, 429), Problem::ServerTrouble);
        row("a request it does not like", "k", wire::refusal(ErrorKind::Rejected, 418), Problem::ServerTrouble);
    }

    void whatWhoamiSaysIsToldApart()
    {
        QFETCH(QByteArray, key);
        QFETCH(Error, error);
        SignInFixture s;
        s.check(key.constData());
        s.transport.answer(error);
        QCOMPARE(s.results.size(), std::size_t(1));
        QTEST(s.problem(), "problem");
        QCOMPARE(s.results.back().error().httpStatus, error.httpStatus);
        QCOMPARE(s.transport.sent.size(), 1);
        s.keychain.answerAll();
        QVERIFY(!s.isKept());
    }

    void whatIsNoObjectIsNoAccount()
    {
        SignInFixture s;
        s.check();
        s.transport.answer(Result<http::Response>(http::Response{.status = 200, .body = {}, .root = QJsonArray()}));
        QCOMPARE(s.problem(), Problem::NotAPlatform);
    }

    void aLoginPageIsTheRefusalOfAPlatformOnly_data()
    {
        QTest::addColumn<int>("health"); // 0: no answer
        QTest::addColumn<Problem>("problem");
        QTest::newRow("it is up") << 200 << Problem::KeyRefused;
        QTest::newRow("the network wants a login everywhere") << 302 << Problem::NotAPlatform;
        QTest::newRow("it is gone meanwhile") << 0 << Problem::OutOfReach;
    }

    void aLoginPageIsTheRefusalOfAPlatformOnly()
    {
        QFETCH(int, health);
        SignInFixture s;
        s.check();
        s.transport.answer(redirected());
        QVERIFY(s.results.empty());
        QCOMPARE(s.askedFor(), u"/api/health"_s);
        QVERIFY(!s.transport.oldestWaiting().bearer);
        if (health == 200)
            s.transport.answer(200);
        else
            s.transport.answer(health ? redirected() : wire::offline());
        QTEST(s.problem(), "problem");
    }

    // Source: agent/platform/PROTOCOL.md, "Capability cache".
    void whereThereIsNoHealthTheStatisticsTell_data()
    {
        QTest::addColumn<Error>("stats");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("they refuse the key too")
            << wire::refusal(ErrorKind::Unauthorized, 401, "Unauthorized") << Problem::KeyRefused;
        QTest::newRow("they are a login page too") << redirected() << Problem::NotAPlatform;
        QTest::newRow("they are not there either") << wire::routeMissing() << Problem::NotAPlatform;
    }

    void whereThereIsNoHealthTheStatisticsTell()
    {
        QFETCH(Error, stats);
        SignInFixture s;
        s.check();
        s.transport.answer(redirected());
        s.transport.answer(wire::routeMissing());
        QCOMPARE(s.askedFor(), u"/api/public/stats"_s);
        s.transport.answer(stats);
        QTEST(s.problem(), "problem");
    }

    void withoutAnAccountServiceTheListMustAnswer_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("with a key") << "made-up key"_ba;
        QTest::newRow("without one") << QByteArray();
    }

    void withoutAnAccountServiceTheListMustAnswer()
    {
        QFETCH(QByteArray, key);
        SignInFixture s;
        s.check(key.constData(), u"http://127.0.0.1:3000"_s);
        s.transport.answer(wire::routeMissing());
        QCOMPARE(s.askedFor(), u"/api/public/sessions"_s);
        QCOMPARE(s.transport.oldestWaiting().bearer != nullptr, !key.isEmpty());
        QVERIFY(s.results.empty());
        s.transport.answer(200, {{u"sessions"_s, QJsonArray()}});
        QVERIFY(s.results.front());
        QVERIFY(!s.results.front()->isVerified); // nobody has checked the key
        QCOMPARE(s.results.front()->key != nullptr, !key.isEmpty());
    }

    void aListThatDoesNotAnswerIsNoPlatform_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Error>("error");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QByteArray &key, const Error &error, Problem problem) {
            QTest::newRow(name) << key << error << problem;
        };
        row("another website", "k", wire::routeMissing(), Problem::NotAPlatform);
        row("something that answers everything", "k", wire::refusal(ErrorKind::BadReply, 200), Problem::NotAPlatform);
        row("it wants a key", "", wire::refusal(ErrorKind::Unauthorized, 401), Problem::KeyMissing);
        row("it wants another key", "k", wire::refusal(ErrorKind::Unauthorized, 401), Problem::KeyRefused);
        row("it does not like the key", "k", wire::refusal(ErrorKind::Forbidden, 403), Problem::KeyRefused);
        row("nobody", "k", wire::offline(), Problem::OutOfReach);
        row("a server in trouble", "k", wire::busy(), Problem::ServerTrouble);
    }

    void aListThatDoesNotAnswerIsNoPlatform()
    {
        QFETCH(QByteArray, key);
        QFETCH(Error, error);
        SignInFixture s;
        s.check(key.constData());
        s.transport.answer(wire::routeMissing());
        s.transport.answer(error);
        QTEST(s.problem(), "problem");
    }

    void anObjectWithoutAListIsNoPlatform()
    {
        SignInFixture s;
        s.check();
        s.transport.answer(wire::routeMissing());
        s.transport.answer(200, {{u"hello"_s, u"world"_s}});
        QCOMPARE(s.problem(), Problem::NotAPlatform);
    }

    void whoCancelsHearsNothing_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("before anything was asked") << false;
        QTest::newRow("while the platform is asked") << true;
    }

    void whoCancelsHearsNothing()
    {
        QFETCH(bool, isAsked);
        SignInFixture s;
        s.begin();
        if (isAsked)
            s.clock.advance(0ms);
        s.signIn.cancel();
        s.clock.advance(1h);
        QCOMPARE(s.transport.waiting(), 0);
        QVERIFY(s.results.empty());
    }

    void aSecondAttemptEndsTheFirst()
    {
        SignInFixture s;
        s.check("first");
        s.check("second");
        QCOMPARE(s.transport.waiting(), 1);
        s.transport.answer(200);
        QCOMPARE(s.results.size(), std::size_t(1));
        QCOMPARE(s.results.front()->key->view(), QByteArrayView("second"));
    }

    void anAttemptMayBeginInTheAnswerToAnother()
    {
        SignInFixture s;
        s.signIn.check(u"nonsense"_s, Secret(), [&s](const SignIn::Result &) { s.begin(); });
        s.clock.advance(0ms);
        s.clock.advance(0ms);
        s.transport.answer(200);
        QCOMPARE(s.results.size(), std::size_t(1));
        QVERIFY(s.results.front());
    }

    void aCheckedKeyIsKeptWhereItIsWanted_data()
    {
        QTest::addColumn<SignIn::Keep>("where");
        QTest::newRow("in the keychain") << SignIn::Keep::InKeychain;
        QTest::newRow("until the desktop quits") << SignIn::Keep::UntilQuit;
    }

    void aCheckedKeyIsKeptWhereItIsWanted()
    {
        QFETCH(SignIn::Keep, where);
        SignInFixture s;
        bool isKept = false;
        s.signIn.keep(
            checked(), where, [&isKept](const secrets::StoreResult<void> &kept) { isKept = kept.has_value(); });
        QVERIFY(!isKept);
        s.keychain.answerAll();
        s.memory.answerAll();
        QVERIFY(isKept);
        const bool isInKeychain = where == SignIn::Keep::InKeychain;
        const auto &there = isInKeychain ? s.keychain.entries : s.memory.entries;
        const auto &elsewhere = isInKeychain ? s.memory.entries : s.keychain.entries;
        QCOMPARE(there.value(u"user-key https://platform.example"_s), "made-up key"_ba);
        QVERIFY(elsewhere.isEmpty());
    }

    void aKeyInTheKeychainReplacesOneThatWasKeptUntilQuit()
    {
        SignInFixture s;
        const auto ignore = [](const secrets::StoreResult<void> &) {};
        s.signIn.keep(checked(), SignIn::Keep::UntilQuit, ignore);
        s.memory.answerAll();
        s.keychain.problem = StoreProblem::Locked;
        s.signIn.keep(checked(), SignIn::Keep::InKeychain, ignore);
        s.keychain.answerAll();
        s.memory.answerAll();
        QCOMPARE(s.memory.entries.size(), 1); // the only one there is
        s.keychain.problem.reset();
        s.signIn.keep(checked(), SignIn::Keep::InKeychain, ignore);
        s.keychain.answerAll();
        s.memory.answerAll();
        QVERIFY(s.memory.entries.isEmpty());
        QCOMPARE(s.keychain.entries.size(), 1);
    }

    void aKeychainThatDoesNotTakeItSaysWhy_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::newRow("locked") << StoreProblem::Locked;
        QTest::newRow("absent") << StoreProblem::Absent;
        QTest::newRow("denied") << StoreProblem::Denied;
        QTest::newRow("slow") << StoreProblem::TimedOut;
    }

    void aKeychainThatDoesNotTakeItSaysWhy()
    {
        QFETCH(StoreProblem, problem);
        SignInFixture s;
        s.keychain.problem = problem;
        std::optional<StoreProblem> said;
        s.signIn.keep(checked(), SignIn::Keep::InKeychain, [&said](const secrets::StoreResult<void> &kept) {
            if (!kept)
                said = kept.error().problem;
        });
        s.keychain.answerAll();
        QCOMPARE(said, problem);
        s.memory.answerAll();
        QVERIFY(!s.isKept()); // another place is for the user to choose
    }

    void noKeyIsStoredAsNothing()
    {
        SignInFixture s;
        s.keychain.problem = StoreProblem::Locked;
        int kept = 0;
        s.signIn.keep({.base = u"http://127.0.0.1:3000"_s, .key = nullptr}, SignIn::Keep::InKeychain,
            [&kept](const secrets::StoreResult<void> &done) { kept += done.has_value(); });
        QCOMPARE(kept, 0);
        s.clock.advance(0ms);
        QCOMPARE(kept, 1);
    }

private:
    static SignIn::Checked checked() { return {u"https://platform.example"_s, wire::token("made-up key"), true, {}}; }
};

RENSEI_TEST(SignInTest)

} // namespace rensei::tests

#include "tst_sign_in.moc"
