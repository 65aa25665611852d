#include "agent/config/contexts.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::config;

static const QString hosted = u"https://app.rensei.ai"_s;

static Context userAt(const QString &name, const QString &platform = hosted, const QString &organisation = {})
{
    return {.name = name, .kind = ContextKind::User, .platform = platform, .organisation = organisation};
}

static Contexts made(const QList<Context> &all)
{
    Contexts contexts;
    for (const Context &context : all) {
        const auto added = withContext(contexts, context);
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        contexts = *added;
    }
    return contexts;
}

class ContextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstAccountIsActiveAndASecondIsNot()
    {
        const Contexts contexts = made({{.name = u"box"_s, .kind = ContextKind::Host, .platform = hosted},
            userAt(u"work"_s), userAt(u"home"_s, u"https://home.example"_s)});
        QCOMPARE(contexts.active, u"work"_s);
        QCOMPARE(contexts.activeContext()->platform, hosted);
    }

    void onePlatformHasOneUnnamedKey()
    {
        const Contexts contexts
            = made({userAt(u"work"_s), userAt(u"play"_s), userAt(u"home"_s, u"https://home.example"_s)});
        QVERIFY(!contexts.find(u"work"_s)->hasOwnSecret);
        QVERIFY(contexts.find(u"play"_s)->hasOwnSecret);
        QVERIFY(!contexts.find(u"home"_s)->hasOwnSecret);
        // The key of the platform is free again, but a context that has its own keeps it where it is.
        const auto without = withoutContext(contexts, u"work"_s);
        const auto again = withContext(*without, userAt(u"play"_s));
        QVERIFY(again->find(u"play"_s)->hasOwnSecret);
    }

    void whatIsNotKnownAnyMoreStays()
    {
        Context known = userAt(u"work"_s, hosted, u"acme"_s);
        known.project = u"web"_s;
        const auto again = withContext(made({known}), userAt(u"work"_s));
        QCOMPARE(again->find(u"work"_s)->organisation, u"acme"_s);
        QCOMPARE(again->find(u"work"_s)->project, u"web"_s);
        const auto other = withContext(*again, userAt(u"work"_s, hosted, u"umbrella"_s));
        QCOMPARE(other->find(u"work"_s)->organisation, u"umbrella"_s);
    }

    void aNameIsChangedInItsPlace()
    {
        const Contexts contexts = made({userAt(u"work"_s), userAt(u"play"_s)});
        const auto renamed = withRenamed(contexts, u"work"_s, u"office"_s);
        QVERIFY(renamed);
        QCOMPARE(renamed->all.first().name, u"office"_s);
        QCOMPARE(renamed->active, u"office"_s); // as it was
        QVERIFY(!renamed->find(u"work"_s));
        QVERIFY(renamed->find(u"play"_s)->hasOwnSecret);
        QVERIFY(!withRenamed(contexts, u"work"_s, u"play"_s));
        QVERIFY(!withRenamed(contexts, u"work"_s, u"a name"_s));
        QVERIFY(!withRenamed(contexts, u"nobody"_s, u"office"_s));
        QCOMPARE(*withRenamed(contexts, u"work"_s, u"work"_s), contexts);
    }

    void aPersonsKeyIsNoClients()
    {
        const Context client{.name = u"ci"_s, .kind = ContextKind::Client, .platform = hosted, .clientId = u"c"_s};
        Contexts contexts = made({client, userAt(u"work"_s), userAt(u"play"_s)});
        contexts.active = u"ci"_s;
        QCOMPARE(contexts.accountAt(hosted)->name, u"ci"_s);
        QCOMPARE(contexts.userAt(hosted)->name, u"work"_s);
        contexts.active = u"play"_s;
        QCOMPARE(contexts.userAt(hosted)->name, u"play"_s);
        QVERIFY(!contexts.userAt(u"https://home.example"_s));
    }

    void twoPeopleOfOneOrganizationHaveTwoNames()
    {
        Context mark = userAt({}, hosted, u"acme"_s);
        mark.email = u"mark@acme.com"_s;
        Context ann = mark;
        ann.email = u"ann@acme.com"_s;
        Context named = mark;
        named.name = u"acme"_s;
        const Contexts contexts = made({named});
        QCOMPARE(freeContextName(contexts, mark), u"acme"_s);
        QCOMPARE(freeContextName(contexts, ann), u"acme-2"_s);
        QCOMPARE(freeContextName(contexts, userAt({}, hosted, u"acme"_s)), u"acme"_s); // nobody knows whose
        QCOMPARE(parseContexts(toJson(contexts))->find(u"acme"_s)->email, u"mark@acme.com"_s);
    }

    void aTokenOfThisComputerSharesNothingWithAUsersKey()
    {
        const Contexts contexts
            = made({{.name = u"box"_s, .kind = ContextKind::Host, .platform = hosted}, userAt(u"work"_s)});
        QVERIFY(!contexts.find(u"work"_s)->hasOwnSecret);
        QCOMPARE(contexts.accountAt(hosted)->name, u"work"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *what, const QString &name, ContextKind kind, const QString &platform,
                             const QString &text) { QTest::newRow(what) << name << int(kind) << platform << text; };
        row("no name", u""_s, ContextKind::User, hosted, u"A context's name has letters"_s);
        row("a path", u"../x"_s, ContextKind::User, hosted, u"A context's name has letters"_s);
        row("a key", u"rsk_live_0123456789abcdef"_s, ContextKind::User, hosted, u"A context's name has letters"_s);
        row("too long", QString(41, u'a'), ContextKind::User, hosted, u"A context's name has letters"_s);
        row("another kind", u"work"_s, ContextKind::Host, hosted, u"The name work is taken by the user context"_s);
        row("another platform", u"work"_s, ContextKind::User, u"https://x.example"_s, u"The name work is taken"_s);
        row("a second token", u"box2"_s, ContextKind::Host, hosted, u"This computer's registration token for"_s);
    }

    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, platform);
        QFETCH(QString, text);
        const Contexts contexts
            = made({userAt(u"work"_s), {.name = u"box"_s, .kind = ContextKind::Host, .platform = hosted}});
        const auto refused = withContext(contexts, {.name = name, .kind = ContextKind(kind), .platform = platform});
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.startsWith(text), qPrintable(refused.error().detail));
    }

    void namesAreFoundForThoseWithoutOne()
    {
        QCOMPARE(freeContextName({}, userAt({}, hosted, u"acme-corp"_s)), u"acme-corp"_s);
        QCOMPARE(freeContextName({}, userAt({}, hosted)), u"app.rensei.ai"_s);
        QCOMPARE(freeContextName({}, userAt({}, hosted, u"Ac me/ß"_s)), u"Ac-me--"_s);
        QVERIFY(isContextName(freeContextName({}, userAt({}, hosted, QString(300, u'x')))));
        QVERIFY(isContextName(freeContextName({}, userAt({}, hosted, u"–––"_s))));
        const Contexts contexts = made({userAt(u"acme"_s, hosted, u"acme"_s)});
        // The key of the same account again replaces the former one.
        QCOMPARE(freeContextName(contexts, userAt({}, hosted, u"acme"_s)), u"acme"_s);
        QCOMPARE(freeContextName(contexts, userAt({}, u"https://x.example"_s, u"acme"_s)), u"acme-2"_s);
    }

    void theAccountAtAPlatformIsTheActiveOneThere()
    {
        Contexts contexts = made({userAt(u"a"_s), userAt(u"b"_s), userAt(u"c"_s, u"https://c.example"_s)});
        QCOMPARE(contexts.accountAt(hosted)->name, u"a"_s);
        contexts = *withActive(contexts, u"b"_s);
        QCOMPARE(contexts.accountAt(hosted)->name, u"b"_s);
        contexts = *withActive(contexts, u"c"_s);
        QCOMPARE(contexts.accountAt(hosted)->name, u"a"_s);
        QVERIFY(!contexts.accountAt(u"https://none.example"_s));
    }

    void onlyAccountsAreSwitchedTo()
    {
        const Contexts contexts
            = made({userAt(u"work"_s), {.name = u"box"_s, .kind = ContextKind::Host, .platform = hosted}});
        QVERIFY(withActive(contexts, u"box"_s).error().detail.contains(u"this computer's own"_s));
        QVERIFY(withActive(contexts, u"none"_s).error().detail.contains(u"auth list"_s));
        QCOMPARE(withoutContext(contexts, u"work"_s)->active, QString());
        QCOMPARE(withoutContext(contexts, u"box"_s)->active, u"work"_s);
        QVERIFY(!withoutContext(contexts, u"none"_s));
    }

    void theFileIsReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        const QString path = contextsFile(folder.filePath(u"new/daemon.yaml"_s));
        QCOMPARE(*loadContexts(path), Contexts());
        Contexts contexts = made({userAt(u"work"_s, hosted, u"acme"_s), userAt(u"play"_s),
            {.name = u"ci"_s, .kind = ContextKind::Client, .platform = hosted, .clientId = u"m2m_1"_s},
            {.name = u"box"_s, .kind = ContextKind::Host, .platform = hosted, .project = u"web"_s}});
        contexts = *withActive(contexts, u"ci"_s);
        QVERIFY(saveContexts(path, contexts));
        QCOMPARE(*loadContexts(path), contexts);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("m2m_1"));
    }

    void twoThatChangeThemAtOnceBothGetTheirWay()
    {
        const QTemporaryDir folder;
        const QString path = contextsFile(folder.filePath(u"daemon.yaml"_s));
        std::atomic<int> failures = 0;
        const auto add = [&](const QString &prefix) {
            for (int i = 0; i < 10; ++i) {
                const auto added = changeContexts(
                    path, [&](const Contexts &all) { return withContext(all, userAt(prefix + QString::number(i))); });
                failures += added ? 0 : 1;
            }
        };
        std::thread other([&] { add(u"b"_s); });
        add(u"a"_s);
        other.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(loadContexts(path)->all.size(), 20);
    }

    void whatCannotBeReadIsNotTakenForNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("active: work");
        QTest::newRow("no name") << QByteArray("{'contexts':[{'kind':'user','platform':'https://a.example'}]}");
        QTest::newRow("an unknown kind") << QByteArray(
            "{'contexts':[{'name':'a','kind':'robot','platform':'https://a.example'}]}");
        QTest::newRow("one name twice") << QByteArray(
            "{'contexts':[{'name':'a','kind':'user','platform':'x'},{'name':'a','kind':'user','platform':'y'}]}");
    }

    void whatCannotBeReadIsNotTakenForNothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseContexts(json.replace('\'', '"')));
    }

    void anActiveContextThatIsNotThereIsNone()
    {
        const auto contexts = parseContexts(
            QByteArray("{'active':'b','contexts':[{'name':'a','kind':'user','platform':'https://a.example'}]}")
                .replace('\'', '\"'));
        QVERIFY(contexts);
        QCOMPARE(contexts->active, QString());
    }
};

RENSEI_TEST(ContextsTest)
#include "tst_contexts.moc"
