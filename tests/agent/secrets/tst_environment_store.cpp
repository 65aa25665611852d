#include "agent/secrets/environment_store.h"

#include "tests/agent/secrets/answers.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::secrets;
using rensei::tests::problem;
using rensei::tests::StoreCalls;

class TestEnvironmentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsVariable_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("key");
        const QByteArray none = problem(StoreProblem::NoEntry);
        QTest::newRow("a token") << u"RENSEI_REGISTRATION_TOKEN"_s << u"t"_s << QByteArray("t") << none;
        QTest::newRow("a user key") << u"RENSEI_API_KEY"_s << u"k"_s << none << QByteArray("k");
        QTest::newRow("a token with a line end")
            << u"RENSEI_REGISTRATION_TOKEN"_s << u" t\n"_s << QByteArray("t") << none;
        QTest::newRow("an empty token is none") << u"RENSEI_REGISTRATION_TOKEN"_s << u""_s << none << none;
        QTest::newRow("neither") << u"OTHER"_s << u"x"_s << none << none;
    }

    void eachKindHasItsVariable()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QProcessEnvironment environment;
        environment.insert(variable, value);
        EnvironmentStore store(environment);
        StoreCalls calls(store);
        QTEST(calls.read({SecretKind::RegistrationToken, u"https://a.example"_s}), "token");
        QTEST(calls.read({SecretKind::UserKey, u"https://b.example"_s}), "key");
    }

    void cannotBeWritten()
    {
        EnvironmentStore store{QProcessEnvironment()};
        StoreCalls calls(store);
        QCOMPARE(calls.write({}, "x"), problem(StoreProblem::ReadOnly));
        QCOMPARE(calls.remove({}), problem(StoreProblem::ReadOnly));
    }

    void noAnswerOnceTheContextIsGone()
    {
        EnvironmentStore store{QProcessEnvironment()};
        int answers = 0;
        auto context = std::make_unique<QObject>();
        store.read({}, context.get(), [&answers](const auto &) { ++answers; });
        context.reset();
        QObject other;
        bool isLater = false;
        QMetaObject::invokeMethod(
            &other, [&isLater] { isLater = true; }, Qt::QueuedConnection);
        QVERIFY(QTest::qWaitFor([&isLater] { return isLater; }, 5'000));
        QCOMPARE(answers, 0);
    }
};

RENSEI_TEST(TestEnvironmentStore)
#include "tst_environment_store.moc"
