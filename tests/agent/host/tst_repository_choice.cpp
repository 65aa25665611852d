#include "agent/host/repository_choice.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace host;
using workspace::CloneSpec;

class RepositoryChoiceTest : public QObject {
    Q_OBJECT

private:
    static config::Config config()
    {
        config::Config config;
        config.projects.insert(u"web"_s, {.address = u"/srv/web.git"_s, .ref = u"trunk"_s, .full = true});
        config.projects.insert(u"prj-2"_s, {.address = u"https://git.example/o/two.git"_s, .submodules = true});
        config.projects.insert(u"default"_s, {.address = u"/srv/all.git"_s});
        return config;
    }
    static Result<std::optional<CloneSpec>> choose(const QJsonObject &more, bool needsRepository, config::Config config)
    {
        QJsonObject work = wire::work();
        for (auto it = more.begin(); it != more.end(); ++it)
            work.insert(it.key(), it.value());
        config::RunnerProfile profile;
        profile.needsRepository = needsRepository;
        return chooseRepository(platform::parseWorkItem(work).value(), config, profile);
    }

private Q_SLOTS:
    void choices_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<bool>("needs");
        QTest::addColumn<QString>("address"); // null: none
        QTest::addColumn<QString>("ref");
        const auto row = [](const char *name, const QJsonObject &more, bool needs, const QString &address,
                             const QString &ref = {}) { QTest::newRow(name) << more << needs << address << ref; };
        const QString url = u"https://git.example/o/r"_s;
        row("work that names one", {{u"repository"_s, url}}, false, url);
        row("with a ref", {{u"repository"_s, url}, {u"ref"_s, u"v1"_s}}, false, url, u"v1"_s);
        row("work that names none, for a runner that needs none", {}, false, {});
        row("the same for one that does", {}, true, u"/srv/all.git"_s);
        row("work that requires one", {{u"requiresRepository"_s, true}}, false, u"/srv/all.git"_s);
        row("a configured project", {{u"projectName"_s, u"web"_s}}, false, u"/srv/web.git"_s, u"trunk"_s);
        row("and another ref", {{u"projectName"_s, u"web"_s}, {u"ref"_s, u"v1"_s}}, true, u"/srv/web.git"_s, u"v1"_s);
        row("by its id", {{u"projectId"_s, u"prj-2"_s}}, false, u"https://git.example/o/two.git"_s);
        row("by the repository's id", {{u"repositoryId"_s, u"web"_s}}, false, u"/srv/web.git"_s, u"trunk"_s);
        row("a name in place of an address", {{u"repository"_s, u"web"_s}}, false, u"/srv/web.git"_s, u"trunk"_s);
        row("an address wins over the project", {{u"repository"_s, url}, {u"projectName"_s, u"web"_s}}, false, url);
    }

    void choices()
    {
        QFETCH(QJsonObject, more);
        QFETCH(bool, needs);
        QFETCH(QString, address);
        QFETCH(QString, ref);
        const auto chosen = choose(more, needs, config());
        QVERIFY2(chosen.has_value(), chosen ? "" : qPrintable(chosen.error().detail));
        QCOMPARE(chosen->has_value(), !address.isEmpty());
        if (chosen->has_value()) {
            QCOMPARE((*chosen)->url.text, address);
            QCOMPARE((*chosen)->ref, ref);
        }
    }

    void whatTheOwnerConfiguredHoldsForTheSameRepository()
    {
        const auto chosen = choose({{u"repository"_s, u"git@git.example:o/two"_s}}, false, config());
        QVERIFY((*chosen)->submodules);
        QCOMPARE((*chosen)->url.text, u"https://git.example/o/two.git"_s);
        QVERIFY(choose({{u"projectName"_s, u"web"_s}}, false, config()).value()->full);
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<bool>("needs");
        const auto row = [](const char *name, const QJsonObject &more, bool needs = false) {
            QTest::newRow(name) << more << needs;
        };
        row("no repository for a runner that needs one", {}, true);
        row("no repository for work that requires one", {{u"requiresRepository"_s, true}});
        row("a label", {{u"repository"_s, u"owner/repo"_s}});
        row("a label of the project is no address", {{u"projectName"_s, u"owner/repo"_s}}, true);
        row("an id that nobody knows", {{u"repositoryId"_s, u"rep-9"_s}});
        row("a folder of this machine", {{u"repository"_s, u"/etc"_s}});
        row("a helper", {{u"repository"_s, u"ext::sh -c true"_s}});
        row("a ref that is an option",
            {{u"repository"_s, u"https://git.example/o/r"_s}, {u"ref"_s, u"--upload-pack=x"_s}});
        row("the name of what is for all", {{u"repository"_s, u"default"_s}});
    }

    void refusals()
    {
        QFETCH(QJsonObject, more);
        QFETCH(bool, needs);
        const auto chosen = choose(more, needs, {});
        QVERIFY(!chosen.has_value());
        QVERIFY2(chosen.error().detail.startsWith("unsupported: "_L1), qPrintable(chosen.error().detail));
    }
};

RENSEI_TEST(RepositoryChoiceTest)

} // namespace rensei::tests
#include "tst_repository_choice.moc"
