#include "agent/runner/search_path.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace rensei::runner;
using namespace Qt::StringLiterals;

class SearchPathTest : public QObject {
    Q_OBJECT

private:
    static QString at(const QString &name) { return QDir::rootPath() + name; }

private Q_SLOTS:
    void extraFoldersComeFirst()
    {
        const QStringList extra = extraSearchFolders(at(u"home"_s));
        QVERIFY(!extra.isEmpty());
        QCOMPARE(
            searchPath({{u"HOME"_s, at(u"home"_s)}, {u"PATH"_s, at(u"bin"_s)}}), extra + QStringList{at(u"bin"_s)});
    }

    void aListedFolderKeepsItsPosition()
    {
        const QString extra = extraSearchFolders(at(u"home"_s)).first();
        const QString path = at(u"first"_s) + QDir::listSeparator() + extra;
        const QStringList folders = searchPath({{u"HOME"_s, at(u"home"_s)}, {u"PATH"_s, path}});
        QCOMPARE(folders.count(extra), 1);
        QCOMPARE(folders.mid(folders.size() - 2), (QStringList{at(u"first"_s), extra}));
    }

    void skipsRelativeAndRepeatedFolders()
    {
        const QString path = QStringList{u"."_s, at(u"a"_s), u""_s, u"bin"_s, at(u"a"_s)}.join(QDir::listSeparator());
        QCOMPARE(searchPath({{u"PATH"_s, path}}), extraSearchFolders({}) + QStringList{at(u"a"_s)});
    }

    void anUnknownOrRelativeHomeAddsNoFolder()
    {
        for (const QString &folder : extraSearchFolders({}) + extraSearchFolders(u"home"_s)) {
            QVERIFY(QDir::isAbsolutePath(folder));
            QVERIFY(!folder.contains(u".local"_s));
        }
    }
};

RENSEI_TEST(SearchPathTest)
#include "tst_search_path.moc"
