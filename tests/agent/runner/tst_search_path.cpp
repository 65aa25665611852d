#include "agent/runner/search_path.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace rensei::session;
using namespace Qt::StringLiterals;

class SearchPathTest : public QObject {
    Q_OBJECT

private:
    static QString at(const QString &name) { return QDir::rootPath() + name; }

private Q_SLOTS:
    void forgottenPlacesComeFirst()
    {
        const QStringList forgotten = forgottenPlaces(at(u"home"_s));
        QVERIFY(!forgotten.isEmpty());
        QCOMPARE(
            searchPath({{u"HOME"_s, at(u"home"_s)}, {u"PATH"_s, at(u"bin"_s)}}), forgotten + QStringList{at(u"bin"_s)});
    }

    void aListedPlaceKeepsItsTurn()
    {
        const QString forgotten = forgottenPlaces(at(u"home"_s)).first();
        const QString path = at(u"first"_s) + QDir::listSeparator() + forgotten;
        const QStringList places = searchPath({{u"HOME"_s, at(u"home"_s)}, {u"PATH"_s, path}});
        QCOMPARE(places.count(forgotten), 1);
        QCOMPARE(places.mid(places.size() - 2), (QStringList{at(u"first"_s), forgotten}));
    }

    void relativeAndRepeatedPlacesAreLeftOut()
    {
        const QString path = QStringList{u"."_s, at(u"a"_s), u""_s, u"bin"_s, at(u"a"_s)}.join(QDir::listSeparator());
        QCOMPARE(searchPath({{u"PATH"_s, path}}), forgottenPlaces({}) + QStringList{at(u"a"_s)});
    }

    void anUnknownOrRelativeHomeGivesNoPlace()
    {
        for (const QString &place : forgottenPlaces({}) + forgottenPlaces(u"home"_s)) {
            QVERIFY(QDir::isAbsolutePath(place));
            QVERIFY(!place.contains(u".local"_s));
        }
    }
};

RENSEI_TEST(SearchPathTest)
#include "tst_search_path.moc"
