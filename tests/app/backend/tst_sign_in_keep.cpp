#include "tests/app/backend/sign_in_fixture.h"
#include "tests/support/test_case.h"

#include <optional>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using secrets::StoreProblem;

class SignInKeepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

RENSEI_TEST(SignInKeepTest)

} // namespace rensei::tests

#include "tst_sign_in_keep.moc"
