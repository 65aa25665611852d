#include "agent/cli/auth/auth_list.h"
#include "agent/cli/auth/auth_remove.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/support/test_case.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using config::ContextKind;
using rensei::tests::FakeSecretStore;

static const QString listPlatform = u"https://app.example"_s;

static config::Contexts listedContexts()
{
    return {.all = {{.name = u"work"_s,
                        .kind = ContextKind::User,
                        .platform = listPlatform,
                        .organisation = u"acme"_s,
                        .project = u"web"_s},
                {.name = u"play"_s, .kind = ContextKind::User, .platform = listPlatform, .hasOwnSecret = true}},
        .active = u"work"_s};
}

struct ListFixture {
    std::shared_ptr<secrets::Stores> stores = std::make_shared<secrets::Stores>();
    FakeSecretStore *keychain = nullptr;
    FakeSecretStore *file = nullptr;
    QObject context;

    ListFixture()
    {
        for (FakeSecretStore **store : {&keychain, &file}) {
            auto made = std::make_unique<FakeSecretStore>();
            *store = made.get();
            stores->push_back(std::move(made));
        }
        keychain->label = u"the keychain"_s;
        file->label = u"the secrets file"_s;
    }

    QList<AuthEntry> find()
    {
        QList<AuthEntry> found;
        findAuthSecrets(stores, authEntries(listedContexts(), listPlatform), &context,
            [&found](const QList<AuthEntry> &entries) { found = entries; });
        answerAll();
        return found;
    }

    Removal remove(const secrets::SecretId &id)
    {
        Removal removal;
        removeSecret(stores, id, &context, [&removal](const Removal &done) { removal = done; });
        answerAll();
        return removal;
    }

    void answerAll()
    {
        for (int round = 0; round < 10; ++round) {
            keychain->answerAll();
            file->answerAll();
        }
    }
};

class TestAuthList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contextsAreListedWithTheirKeys()
    {
        ListFixture f;
        f.keychain->entries.insert(u"user-key https://app.example"_s, "k");
        QCOMPARE(authTable(f.find(), listPlatform),
            u"   Name  Kind  Platform             Organisation  Project  Key\n"
            u"*  work  user  https://app.example  acme          web      the keychain\n"
            u"   play  user  https://app.example  –             –        missing\n"_s);
    }

    void aKeyFromBeforeThereWereContextsIsListed()
    {
        ListFixture f;
        f.file->entries.insert(u"registration-token https://app.example"_s, "t");
        const QString table = authTable(f.find(), listPlatform);
        QVERIFY2(table.endsWith(u"   –     host  https://app.example  –             –        the secrets file\n"_s),
            qPrintable(table));
    }

    void nothingSaysWhatToDo()
    {
        QCOMPARE(authTable({}, listPlatform),
            u"Nothing is stored for https://app.example. Add a key with: rensei-agent auth add --user\n"_s);
    }

    void aLockedKeychainIsNotTakenForAnEmptyOne()
    {
        ListFixture f;
        f.keychain->problem = secrets::StoreProblem::Locked;
        const QString table = authTable(f.find(), listPlatform);
        QVERIFY2(table.contains(u"not known\n"_s), qPrintable(table));
        QVERIFY2(table.contains(u"The keychain is locked. Unlock it, or set RENSEI_API_KEY.\n"_s), qPrintable(table));
    }

    void jsonHasTheSame()
    {
        ListFixture f;
        f.keychain->entries.insert(u"user-key https://app.example"_s, "k");
        const QJsonArray array = toJson(f.find());
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.first().toObject(),
            (QJsonObject{{u"name"_s, u"work"_s}, {u"kind"_s, u"user"_s}, {u"platform"_s, listPlatform},
                {u"organisation"_s, u"acme"_s}, {u"project"_s, u"web"_s}, {u"active"_s, true},
                {u"store"_s, u"the keychain"_s}, {u"problem"_s, QJsonValue()}}));
    }

    void aSecretIsRemovedFromEveryStore()
    {
        ListFixture f;
        const secrets::SecretId id{secrets::SecretKind::UserKey, listPlatform};
        f.keychain->entries.insert(id.account(), "k");
        f.file->entries.insert(id.account(), "k");
        const Removal removal = f.remove(id);
        QCOMPARE(removal.from, (QStringList{u"the keychain"_s, u"the secrets file"_s}));
        QVERIFY(f.keychain->entries.isEmpty() && f.file->entries.isEmpty());
        QCOMPARE(f.remove(id).from, QStringList());
        f.keychain->problem = secrets::StoreProblem::Locked;
        QVERIFY(f.remove(id).problem.startsWith(u"The keychain is locked."_s));
        f.keychain->problem = secrets::StoreProblem::Absent;
        QCOMPARE(f.remove(id).problem, QString());
    }

    void aContextGoesWithItsSecret()
    {
        const config::Contexts left = withoutSecret(listedContexts(), {secrets::SecretKind::UserKey, listPlatform});
        QCOMPARE(left.all.size(), 1);
        QCOMPARE(left.all.first().name, u"play"_s);
        QCOMPARE(left.active, QString());
        QCOMPARE(withoutSecret(left, {secrets::SecretKind::RegistrationToken, listPlatform}), left);
    }
};

RENSEI_TEST(TestAuthList)
#include "tst_auth_list.moc"
