#include "tests/desktop/matrix/gallery_matrix.h"

#include "tests/desktop/matrix/all_pairs.h"

#include <QHash>

#include <array>

namespace rensei::tests {

using namespace Qt::StringLiterals;

// Every part is there in all words. With these two first, the others find room in the same cells.
enum MatrixAxis { PartAxis, WordsAxis, SchemeAxis, ScaleAxis, RowsAxis };

static constexpr std::array schemes{GalleryScheme::Light, GalleryScheme::Dark, GalleryScheme::HighContrast};
static constexpr std::array percents{100, 150, 200};
static constexpr std::array rowCounts{GalleryCell::asItIs, 0, 12, 10'000};

static QString nameOf(GalleryScheme scheme)
{
    switch (scheme) {
    case GalleryScheme::Light:
        return u"light"_s;
    case GalleryScheme::Dark:
        return u"dark"_s;
    case GalleryScheme::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

QString GalleryCell::name() const
{
    const QString look = u"%1.%2.%3"_s.arg(words, nameOf(scheme)).arg(percent);
    return rows == asItIs ? look : u"%1.%2-rows"_s.arg(look).arg(rows);
}

QList<GalleryCell> galleryMatrix(const QList<bool> &hasRows, const QStringList &words)
{
    const QList<int> counts{static_cast<int>(hasRows.size()), static_cast<int>(words.size()),
        static_cast<int>(schemes.size()), static_cast<int>(percents.size()), static_cast<int>(rowCounts.size())};
    const auto mayBe = [&hasRows](int axis, int value, int otherAxis, int otherValue) {
        if (axis != PartAxis || otherAxis != RowsAxis)
            return true;
        return hasRows.at(value) == (rowCounts.at(static_cast<size_t>(otherValue)) != GalleryCell::asItIs);
    };
    QList<GalleryCell> cells;
    QHash<int, int> seen;
    for (const Combination &one : allPairs(counts, mayBe)) {
        const int part = one.at(PartAxis);
        cells.append({.part = part,
            .ordinal = seen[part]++,
            .words = words.at(one.at(WordsAxis)),
            .scheme = schemes.at(static_cast<size_t>(one.at(SchemeAxis))),
            .percent = percents.at(static_cast<size_t>(one.at(ScaleAxis))),
            .rows = rowCounts.at(static_cast<size_t>(one.at(RowsAxis)))});
    }
    return cells;
}

} // namespace rensei::tests
