#include "agent/secrets/secret_store.h"

#include "tests/fakes/fake_secret_store.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::secrets;
using rensei::Secret;
using rensei::tests::FakeSecretStore;

class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAccountNameHasKindAndServerUrl()
    {
        const QString serverUrl = u"https://a.example/x"_s;
        QCOMPARE((SecretId{SecretKind::RegistrationToken, serverUrl}.account()),
            u"registration-token https://a.example/x"_s);
        QCOMPARE((SecretId{SecretKind::UserKey, serverUrl}.account()), u"user-key https://a.example/x"_s);
        // Only one that has a name of its own is stored under another name than before there were any.
        QCOMPARE(
            (SecretId{SecretKind::UserKey, serverUrl, u"work"_s}.account()), u"user-key https://a.example/x work"_s);
        QCOMPARE((SecretId{SecretKind::ClientSecret, serverUrl, u"ci"_s}.account()),
            u"client-secret https://a.example/x ci"_s);
    }

    // What is kept in a file names a store in English; what a person reads is in any language.
    void theNamesOfStoresAreTranslatedWhereTheyAreShown()
    {
        QCOMPARE(shownName(u"the secrets file"_s), u"the secrets file"_s);
        const rensei::tests::MarkingTranslator marks;
        for (const QString &name : {u"the keychain"_s, u"the environment"_s, u"the secrets file"_s})
            QCOMPARE(shownName(name), u"⟦%1⟧"_s.arg(name));
        QCOMPARE(shownName(u"a store of another version"_s), u"a store of another version"_s);
        for (const StoreProblem problem :
            {StoreProblem::NoEntry, StoreProblem::Locked, StoreProblem::Absent, StoreProblem::Denied,
                StoreProblem::TimedOut, StoreProblem::ReadOnly, StoreProblem::TooLong, StoreProblem::Failed})
            QVERIFY(rensei::tests::isMarked(explain({problem, u"x"_s}, SecretKind::UserKey)));
    }

    void everyProblemIsExplainedWithAFix_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("next");
        const QString variable = u"RENSEI_REGISTRATION_TOKEN"_s;
        const QString command = u"rensei-agent auth add --host"_s;
        QTest::newRow("no entry") << StoreProblem::NoEntry << u"No registration token is stored."_s << command;
        QTest::newRow("locked") << StoreProblem::Locked << u"is locked"_s << variable;
        QTest::newRow("absent") << StoreProblem::Absent << u"no keychain service"_s << variable;
        QTest::newRow("denied") << StoreProblem::Denied << u"refused"_s << variable;
        QTest::newRow("timed out") << StoreProblem::TimedOut << u"no answer"_s << variable;
        QTest::newRow("read only") << StoreProblem::ReadOnly << u"environment"_s << command;
        QTest::newRow("too long") << StoreProblem::TooLong << u"this long"_s << variable;
        QTest::newRow("failed") << StoreProblem::Failed << u"the disk is full"_s << variable;
    }

    void everyProblemIsExplainedWithAFix()
    {
        QFETCH(StoreProblem, problem);
        QFETCH(QString, says);
        QFETCH(QString, next);
        const QString text = explain({problem, u"the disk is full"_s}, SecretKind::RegistrationToken);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.contains(next), qPrintable(text));
    }

    void theFixFitsTheKind()
    {
        QVERIFY(explain({StoreProblem::Locked}, SecretKind::UserKey).contains(u"RENSEI_API_KEY"_s));
        QVERIFY(explain({StoreProblem::NoEntry}, SecretKind::UserKey).contains(u"auth add --user"_s));
    }

    void theFakeFollowsTheContract()
    {
        FakeSecretStore store;
        const SecretId id{SecretKind::UserKey, u"https://a.example"_s};
        QByteArrayList answers;
        QObject context;
        const auto read = [&answers](const StoreResult<Secret> &result) {
            answers.append(result ? result->view().toByteArray() : QByteArray("none"));
        };
        store.read(id, &context, read);
        QCOMPARE(answers.size(), 0);
        store.write(id, Secret(QByteArray("k")), &context, [](const auto &) {});
        store.read(id, &context, read);
        {
            QObject gone;
            store.read(id, &gone, read);
        }
        store.answerAll();
        QCOMPARE(answers, (QByteArrayList{"none", "k"}));
        store.problem = StoreProblem::Locked;
        store.read(id, &context, read);
        store.answerAll();
        QCOMPARE(answers.last(), QByteArray("none"));
    }
};

RENSEI_TEST(TestSecretStore)
#include "tst_secret_store.moc"
