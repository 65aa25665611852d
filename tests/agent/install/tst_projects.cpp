// Whose work a computer takes: what the configuration and the registration key say of it.
#include "agent/config/config_file.h"
#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

static QJsonObject playedProject(const QString &id, const QString &slug, bool isDefault = false)
{
    return {{u"id"_s, id}, {u"slug"_s, slug}, {u"isDefault"_s, isDefault}};
}

static Installer::Request wishing(const QStringList &projects)
{
    return {.wishes = {.projects = projects}, .userKey = secretOf("rsk_user")};
}

struct ProjectWorld : PlayedWorld {
    ProjectWorld()
    {
        projects = {playedProject(u"p1"_s, u"web"_s), playedProject(u"p2"_s, u"api"_s, true),
            playedProject(u"p3"_s, u"docs"_s), playedProject(u"p4"_s, u"ops"_s, true)};
    }

    QStringList configured() const { return config::parseConfig(config())->projectIds; }
};

class ProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalAreTakenInOneInstallation()
    {
        ProjectWorld world;
        const PlayedRun run = tests::install(world, wishing({u"docs"_s, u"p1"_s, u"docs"_s}));
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(run.plan->chosenProjects, (QStringList{u"web"_s, u"docs"_s}));
        QCOMPARE(run.evidence(u"project"_s), u"web, docs"_s);
        QCOMPARE(run.outcome->text, u"This computer takes work for web, docs."_s);
        QCOMPARE(world.configured(), (QStringList{u"p1"_s, u"p3"_s}));
        QCOMPARE(world.keys.first().projects, (QStringList{u"p1"_s, u"p3"_s}));
        const auto choices = planLine(*run.plan)["choices"_L1]["projects"_L1].toArray();
        QStringList usual;
        for (const auto &one : choices) {
            if (one["isDefault"_L1].toBool())
                usual.append(one["slug"_L1].toString());
        }
        QCOMPARE(usual, (QStringList{u"web"_s, u"docs"_s}));
    }

    void theOneThatIsNotThereIsNamed()
    {
        ProjectWorld world;
        const PlayedRun run = tests::install(world, wishing({u"web"_s, u"wbe"_s, u"x"_s}));
        QCOMPARE(run.problem()->code, u"unknown-project"_s);
        QCOMPARE(run.problem()->text, u"The account has no project wbe."_s);
        QVERIFY(world.keys.isEmpty());
    }

    void withoutAWishTheUsualOneIsTaken()
    {
        ProjectWorld world;
        QVERIFY(tests::install(world, wishing({})).outcome->ok);
        QCOMPARE(world.configured(), QStringList{u"p2"_s});
    }

    void aNewKeyIsForAllThatAreConfigured()
    {
        ProjectWorld world;
        QVERIFY(tests::install(world, wishing({u"web"_s, u"docs"_s})).outcome->ok);
        world.keys.first().isRevoked = true;
        QVERIFY(tests::install(world, wishing({})).outcome->ok); // a repair
        QCOMPARE(world.keys.last().projects, (QStringList{u"p1"_s, u"p3"_s}));
        world.keys.last().isRevoked = true;
        const PlayedRun added = tests::install(world, wishing({u"api"_s}));
        QVERIFY(added.outcome->ok && !added.outcome->note.contains("was not changed"_L1));
        QCOMPARE(world.keys.last().projects, (QStringList{u"p2"_s, u"p1"_s, u"p3"_s}));
        QVERIFY(tests::install(world, wishing({})).outcome->note.isEmpty());
        QStringList configured = world.configured();
        configured.sort();
        QCOMPARE(configured, (QStringList{u"p1"_s, u"p2"_s, u"p3"_s}));
    }

    void aProjectThatJoinsAWorkingKeySaysWhatChanged()
    {
        ProjectWorld world;
        const PlayedRun first = tests::install(world, wishing({u"web"_s}));
        QCOMPARE(first.outcome->note, QString());
        const PlayedRun run = tests::install(world, wishing({u"docs"_s, u"web"_s}));
        QVERIFY(run.outcome->ok);
        QCOMPARE(world.keys.size(), 1);
        QVERIFY2(run.outcome->note.startsWith("The configuration takes the work of docs now, too; the registration key "
                                              "was not changed."_L1),
            qPrintable(run.outcome->note));
        QVERIFY(run.outcome->note.contains("https://platform.example"_L1));
        QVERIFY(run.outcome->text.endsWith(run.outcome->note));
        QCOMPARE(finishedLine(*run.outcome)["note"_L1].toString(), run.outcome->note);
    }
};

RENSEI_TEST(ProjectTest)

} // namespace rensei::tests

#include "tst_projects.moc"
