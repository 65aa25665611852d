#include "tests/desktop/matrix/all_pairs.h"
#include "tests/desktop/matrix/gallery_matrix.h"
#include "tests/support/test_case.h"

#include <QSet>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class GalleryMatrixTest : public QObject {
    Q_OBJECT

    static QStringList words()
    {
        return {u"plain"_s, u"long"_s, u"mirrored"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
    }

    static QList<bool> parts()
    {
        QList<bool> hasRows(16, false);
        std::fill_n(hasRows.begin(), 4, true);
        return hasRows;
    }

    /// The pairs of all combinations that there could be.
    static QSet<QList<int>> possible(const QList<int> &counts, const GoTogether &mayBe, const Combination &begun = {})
    {
        QSet<QList<int>> pairs;
        const int axis = static_cast<int>(begun.size());
        if (axis == counts.size())
            return pairsOf({begun});
        for (int value = 0; value < counts.at(axis); ++value) {
            bool isAllowed = true;
            for (int other = 0; other < axis; ++other)
                isAllowed = isAllowed && mayBe(other, begun.at(other), axis, value);
            if (isAllowed)
                pairs.unite(possible(counts, mayBe, begun + Combination{value}));
        }
        return pairs;
    }

    static QSet<QList<int>> pairsOf(const QList<Combination> &combinations)
    {
        QSet<QList<int>> pairs;
        for (const Combination &one : combinations) {
            for (int axis = 0; axis < one.size(); ++axis) {
                for (int other = axis + 1; other < one.size(); ++other)
                    pairs.insert({axis, one.at(axis), other, one.at(other)});
            }
        }
        return pairs;
    }

    /// Each value of a cell, with a name of its axis before it.
    static QSet<QString> pairsOf(const GalleryCell &cell)
    {
        const QStringList values{u"part %1"_s.arg(cell.part), u"words "_s + cell.words,
            u"scheme %1"_s.arg(static_cast<int>(cell.scheme)), u"scale %1"_s.arg(cell.percent),
            u"rows %1"_s.arg(cell.rows)};
        QSet<QString> pairs;
        for (qsizetype i = 0; i < values.size(); ++i) {
            for (qsizetype j = i + 1; j < values.size(); ++j)
                pairs.insert(values.at(i) + u", "_s + values.at(j));
        }
        return pairs;
    }

private Q_SLOTS:
    void everyPairThatCanBeIsThere_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<bool>("isRestricted");
        QTest::newRow("two axes") << QList<int>{3, 4} << false;
        QTest::newRow("the first is short") << QList<int>{2, 3, 7} << false;
        QTest::newRow("five axes") << QList<int>{5, 4, 3, 3, 4} << false;
        QTest::newRow("not all go together") << QList<int>{5, 4, 3, 3, 4} << true;
    }

    void everyPairThatCanBeIsThere()
    {
        QFETCH(QList<int>, counts);
        QFETCH(bool, isRestricted);
        const int last = static_cast<int>(counts.size()) - 1;
        const GoTogether mayBe = [isRestricted, last](int axis, int value, int otherAxis, int otherValue) {
            return !isRestricted || axis != 0 || otherAxis != last || (value < 2) == (otherValue > 0);
        };
        const QList<Combination> made = allPairs(counts, mayBe);
        QCOMPARE(pairsOf(made), possible(counts, mayBe));
        const auto isSound = [&mayBe, last](const Combination &one) { return mayBe(0, one.at(0), last, one.at(last)); };
        QVERIFY(std::ranges::all_of(made, isSound));
        QCOMPARE(allPairs(counts, mayBe), made);
    }

    void thereAreFew()
    {
        const GoTogether all = [](int, int, int, int) { return true; };
        QCOMPARE(allPairs({4, 5}, all).size(), 20);
        QVERIFY(allPairs({3, 3, 3, 3}, all).size() <= 12); // of 81; 9 would do
    }

    void theMatrixCanBeLookedThrough()
    {
        const QList<GalleryCell> cells = galleryMatrix(parts(), words());
        QVERIFY2(cells.size() <= maxGalleryCells, qPrintable(QString::number(cells.size())));
        QSet<QString> pairs;
        QSet<QString> names;
        for (const GalleryCell &cell : cells) {
            pairs.unite(pairsOf(cell));
            names.insert(u"%1 %2"_s.arg(cell.part).arg(cell.name()));
            QCOMPARE(cell.rows != GalleryCell::asItIs, parts().at(cell.part));
        }
        QCOMPARE(names.size(), cells.size());
        // Parts with words, scheme, scale; words with scheme, scale; scheme with scale; then the rows, four counts of
        // which one is that of twelve parts and the others are those of four.
        QCOMPARE(pairs.size(), 16 * (9 + 3 + 3) + 9 * (3 + 3) + 3 * 3 + (12 + 4 * 3) + 4 * (9 + 3 + 3));
    }

    void theCellsOfAPartAreNumbered()
    {
        QHash<int, int> next;
        for (const GalleryCell &cell : galleryMatrix(parts(), words()))
            QCOMPARE(cell.ordinal, next[cell.part]++);
        QCOMPARE(next.size(), 16);
    }

    void aPictureTellsHowItWasMade()
    {
        GalleryCell cell{.words = u"zh_CN"_s, .scheme = GalleryScheme::HighContrast, .percent = 150, .rows = 10'000};
        QCOMPARE(cell.name(), u"zh_CN.high-contrast.150.10000-rows"_s);
        cell.rows = GalleryCell::asItIs;
        QCOMPARE(cell.name(), u"zh_CN.high-contrast.150"_s);
    }
};

RENSEI_TEST(GalleryMatrixTest)

} // namespace rensei::tests

#include "tst_gallery_matrix.moc"
