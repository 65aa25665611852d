#include "tests/app/backend/sign_in_fixture.h"
#include "tests/support/test_case.h"

#include <optional>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using secrets::StoreProblem;

class SignInStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckedKeyIsStoredInTheChosenPlace_data()
    {
        QTest::addColumn<SignIn::Storage>("storage");
        QTest::newRow("in the keychain") << SignIn::Storage::Keychain;
        QTest::newRow("until the desktop quits") << SignIn::Storage::UntilQuit;
    }

    void aCheckedKeyIsStoredInTheChosenPlace()
    {
        QFETCH(SignIn::Storage, storage);
        SignInFixture s;
        bool isStored = false;
        s.signIn.store(checked(), storage,
            [&isStored](const secrets::StoreResult<void> &result) { isStored = result.has_value(); });
        QVERIFY(!isStored);
        s.keychain.answerAll();
        s.memory.answerAll();
        QVERIFY(isStored);
        const bool isInKeychain = storage == SignIn::Storage::Keychain;
        const auto &there = isInKeychain ? s.keychain.entries : s.memory.entries;
        const auto &elsewhere = isInKeychain ? s.memory.entries : s.keychain.entries;
        QCOMPARE(there.value(u"user-key https://platform.example"_s), "made-up key"_ba);
        QVERIFY(elsewhere.isEmpty());
    }

    void aFurtherAccountOfAPlatformHasItsKeyUnderItsName()
    {
        SignInFixture s;
        SignIn::Checked second = checked();
        second.plan.context.hasOwnSecret = true;
        s.signIn.store(second, SignIn::Storage::Keychain, [](const secrets::StoreResult<void> &) {});
        s.keychain.answerAll();
        QCOMPARE(s.keychain.entries.keys(), QStringList{u"user-key https://platform.example work"_s});
    }

    void aKeyInTheKeychainReplacesTheOneInMemory()
    {
        SignInFixture s;
        const auto ignore = [](const secrets::StoreResult<void> &) {};
        s.signIn.store(checked(), SignIn::Storage::UntilQuit, ignore);
        s.memory.answerAll();
        s.keychain.problem = StoreProblem::Locked;
        s.signIn.store(checked(), SignIn::Storage::Keychain, ignore);
        s.keychain.answerAll();
        s.memory.answerAll();
        QCOMPARE(s.memory.entries.size(), 1); // the only copy
        s.keychain.problem.reset();
        s.signIn.store(checked(), SignIn::Storage::Keychain, ignore);
        s.keychain.answerAll();
        s.memory.answerAll();
        QVERIFY(s.memory.entries.isEmpty());
        QCOMPARE(s.keychain.entries.size(), 1);
    }

    void aKeychainErrorIsReported_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::newRow("locked") << StoreProblem::Locked;
        QTest::newRow("absent") << StoreProblem::Absent;
        QTest::newRow("denied") << StoreProblem::Denied;
        QTest::newRow("slow") << StoreProblem::TimedOut;
    }

    void aKeychainErrorIsReported()
    {
        QFETCH(StoreProblem, problem);
        SignInFixture s;
        s.keychain.problem = problem;
        std::optional<StoreProblem> reported;
        s.signIn.store(checked(), SignIn::Storage::Keychain, [&reported](const secrets::StoreResult<void> &result) {
            if (!result)
                reported = result.error().problem;
        });
        s.keychain.answerAll();
        QCOMPARE(reported, problem);
        s.memory.answerAll();
        QVERIFY(!s.isStored()); // only the user chooses another place
    }

    void withoutAKeyNothingIsStored()
    {
        SignInFixture s;
        s.keychain.problem = StoreProblem::Locked;
        int stored = 0;
        s.signIn.store({.serverUrl = u"http://127.0.0.1:3000"_s, .key = nullptr}, SignIn::Storage::Keychain,
            [&stored](const secrets::StoreResult<void> &done) { stored += done.has_value(); });
        QCOMPARE(stored, 0);
        s.clock.advance(0ms);
        QCOMPARE(stored, 1);
    }

private:
    static SignIn::Checked checked()
    {
        const QString platform = u"https://platform.example"_s;
        return {platform, wire::token("made-up key"), true, {}, {.context = {.name = u"work"_s, .platform = platform}}};
    }
};

RENSEI_TEST(SignInStoreTest)

} // namespace rensei::tests

#include "tst_sign_in_keep.moc"
