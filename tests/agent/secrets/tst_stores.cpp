#include "agent/secrets/stores.h"

#include "tests/fakes/fake_secret_store.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::secrets;
using rensei::tests::FakeSecretStore;

const SecretId id{SecretKind::UserKey, u"https://a.example"_s};

/// Two stores, and one search through them.
struct Fixture {
    std::shared_ptr<Stores> stores = std::make_shared<Stores>();
    const std::weak_ptr<Stores> alive = stores;
    FakeSecretStore *first = add(u"the first"_s);
    FakeSecretStore *second = add(u"the second"_s);
    QList<Found> found = {};

    FakeSecretStore *add(const QString &label)
    {
        auto store = std::make_unique<FakeSecretStore>();
        FakeSecretStore *added = store.get();
        added->label = label;
        stores->push_back(std::move(store));
        return added;
    }

    void search(QObject *context)
    {
        findSecret(stores, id, context, [this](const Found &answer) { found.append(answer); });
    }

    void answer()
    {
        const auto kept = alive.lock(); // the last answer may let go of them
        first->answerAll();
        second->answerAll();
    }
};

QByteArray describeResult(const Found &found)
{
    QByteArray text = found.secret ? found.secret->view().toByteArray() : QByteArray("nothing");
    if (!found.storeName.isEmpty())
        text += ", " + found.storeName.toUtf8();
    if (found.problem)
        text += ", problem " + QByteArray::number(static_cast<int>(found.problem->problem));
    return text;
}

class TestStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStoreWithTheSecretWins_data()
    {
        QTest::addColumn<QByteArray>("inFirst");
        QTest::addColumn<QByteArray>("inSecond");
        QTest::addColumn<std::optional<StoreProblem>>("ofFirst");
        QTest::addColumn<std::optional<StoreProblem>>("ofSecond");
        QTest::addColumn<QByteArray>("found");
        const QByteArray none;
        const std::optional<StoreProblem> fine;
        const QByteArray locked = "problem " + QByteArray::number(static_cast<int>(StoreProblem::Locked));
        QTest::newRow("both have it") << QByteArray("a") << QByteArray("b") << fine << fine
                                      << QByteArray("a, the first");
        QTest::newRow("only a later one has it")
            << none << QByteArray("b") << fine << fine << QByteArray("b, the second");
        QTest::newRow("none has it, which is no problem") << none << none << fine << fine << QByteArray("nothing");
        QTest::newRow("a later one has it, so that the first cannot be read is no problem")
            << none << QByteArray("b") << std::optional(StoreProblem::Locked) << fine << QByteArray("b, the second");
        QTest::newRow("the first cannot be read, and no other has it")
            << none << none << std::optional(StoreProblem::Locked) << fine << "nothing, the first, " + locked;
        QTest::newRow("the second cannot be read, and no other has it")
            << none << none << fine << std::optional(StoreProblem::Locked) << "nothing, the second, " + locked;
        QTest::newRow("of two problems, the first is reported")
            << none << none << std::optional(StoreProblem::Locked) << std::optional(StoreProblem::Failed)
            << "nothing, the first, " + locked;
    }

    void theFirstStoreWithTheSecretWins()
    {
        QFETCH(QByteArray, inFirst);
        QFETCH(QByteArray, inSecond);
        QFETCH(std::optional<StoreProblem>, ofFirst);
        QFETCH(std::optional<StoreProblem>, ofSecond);
        Fixture f;
        if (!inFirst.isEmpty())
            f.first->entries.insert(id.account(), inFirst);
        if (!inSecond.isEmpty())
            f.second->entries.insert(id.account(), inSecond);
        f.first->problem = ofFirst;
        f.second->problem = ofSecond;
        QObject context;
        f.search(&context);
        QCOMPARE(f.found.size(), 0);
        f.answer();
        QCOMPARE(f.found.size(), 1);
        QTEST(describeResult(f.found.first()), "found");
    }

    void nothingIsCalledOnceTheContextIsGone()
    {
        Fixture f;
        {
            QObject context;
            f.search(&context);
        }
        f.answer();
        QCOMPARE(f.found.size(), 0);
    }

    void theStoresLiveUntilTheyHaveAnswered()
    {
        Fixture f;
        QObject context;
        f.search(&context);
        f.stores.reset();
        QVERIFY(!f.alive.expired());
        f.answer();
        QCOMPARE(f.found.size(), 1);
        QVERIFY(f.alive.expired());
    }

    void aSecretIsErasedEverywhere()
    {
        Fixture s;
        s.first->entries.insert(id.account(), "one");
        s.second->entries.insert(id.account(), "two");
        QObject context;
        int done = 0;
        eraseSecret(s.stores, id, &context, [&done](const std::optional<StoreError> &problem) {
            QVERIFY(!problem);
            ++done;
        });
        s.answer();
        QCOMPARE(done, 1);
        QVERIFY(s.first->entries.isEmpty() && s.second->entries.isEmpty());
    }

    void aSecretIsCopiedWhereItIs()
    {
        const SecretId to{SecretKind::UserKey, id.serverUrl, u"work"_s};
        Fixture s;
        s.second->entries.insert(id.account(), "two");
        QObject context;
        int done = 0;
        copySecret(s.stores, id, to, &context, [&done](const std::optional<StoreError> &problem) {
            QVERIFY(!problem);
            ++done;
        });
        s.answer();
        QCOMPARE(done, 1);
        QVERIFY(s.first->entries.isEmpty());
        QCOMPARE(s.second->entries.value(to.account()), QByteArray("two"));
        QCOMPARE(s.second->entries.value(id.account()), QByteArray("two"));
    }

    void aStoreThatMayHaveItAndDoesNotAnswerEndsTheCopying()
    {
        Fixture s;
        s.first->problem = StoreProblem::Locked;
        s.second->entries.insert(id.account(), "two");
        QObject context;
        std::optional<StoreProblem> reported;
        copySecret(s.stores, id, {SecretKind::UserKey, id.serverUrl, u"work"_s}, &context,
            [&reported](const std::optional<StoreError> &problem) {
                if (problem)
                    reported = problem->problem;
            });
        s.answer();
        QCOMPARE(reported, std::optional(StoreProblem::Locked));
        QCOMPARE(s.second->entries.size(), 1);
    }
};

RENSEI_TEST(TestStores)
#include "tst_stores.moc"
