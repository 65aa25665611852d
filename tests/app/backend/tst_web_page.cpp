#include "app/backend/web_page.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using platform::Account;

class WebPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_24_theBrowserShowsTheSession_data()
    {
        QTest::addColumn<WebPlace>("place");
        QTest::addColumn<QString>("url");
        QTest::addColumn<WebPage::Kind>("kind");
        QTest::addColumn<QString>("project");
        using Kind = WebPage::Kind;
        const QUrl base(u"https://app.example/base"_s);
        const QString first = u"https://app.example/base"_s;
        Account account;
        account.org = u"acme corp"_s;
        Account withOne = account;
        withOne.projects = {{.id = u"p"_s, .name = u"Shop"_s, .slug = u"web-shop"_s}};
        Account withTwo = withOne;
        withTwo.projects.append({.id = u"q"_s, .name = u"Docs"_s, .slug = u"docs"_s});
        Account withDefault = withTwo;
        withDefault.projects.last().isDefault = true;
        Account withoutSlugs = withTwo;
        for (Account::Project &project : withoutSlugs.projects)
            project.slug.clear();
        const QString inShop = first + u"/acme%20corp/web-shop/sessions/a%2F1"_s;
        const QString none;
        QTest::newRow("a chosen project")
            << WebPlace{base, withTwo, false, u"web-shop"_s} << inShop << Kind::Session << none;
        QTest::newRow("the only project") << WebPlace{base, withOne} << inShop << Kind::Session << none;
        QTest::newRow("one of several projects")
            << WebPlace{base, withTwo} << first + u"/acme%20corp/web-shop/sessions"_s << Kind::List << u"Shop"_s;
        QTest::newRow("one of several projects, one of which is meant")
            << WebPlace{base, withDefault} << first + u"/acme%20corp/docs/sessions"_s << Kind::List << u"Docs"_s;
        QTest::newRow("projects without a page") << WebPlace{base, withoutSlugs} << first << Kind::Platform << none;
        QTest::newRow("no project") << WebPlace{base, account} << first << Kind::Platform << none;
        QTest::newRow("no organization") << WebPlace{base, Account(), false, u"web-shop"_s} << first << Kind::Platform
                                         << none;
        QTest::newRow("not known yet") << WebPlace{base, {}, false, u"web-shop"_s} << first << Kind::Platform << none;
        QTest::newRow("without accounts")
            << WebPlace{base, {}, true} << first + u"/sessions/a%2F1"_s << Kind::Session << none;
    }

    void fault11_24_theBrowserShowsTheSession()
    {
        QFETCH(WebPlace, place);
        const WebPage page = sessionPage(place, u"a/1"_s);
        QTEST(page.url.toString(QUrl::FullyEncoded), "url");
        QTEST(page.kind, "kind");
        QTEST(page.project, "project");
    }
};

RENSEI_TEST(WebPageTest)

} // namespace rensei::tests

#include "tst_web_page.moc"
