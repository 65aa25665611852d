#include "agent/cli/suggestion.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <numeric>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SuggestionText)
};

} // namespace

static constexpr qsizetype longestWord = 40; // what is longer is no mistyped verb

int editDistance(const QString &a, const QString &b)
{
    const QString from = a.toLower();
    const QString to = b.toLower();
    // Three rows of the usual table: a swap looks back over two.
    QList<int> beforeLast;
    QList<int> last(to.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        QList<int> row(to.size() + 1);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const bool isSame = from.at(i - 1) == to.at(j - 1);
            row[j] = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && from.at(i - 1) == to.at(j - 2) && from.at(i - 2) == to.at(j - 1))
                row[j] = std::min(row.at(j), beforeLast.at(j - 2) + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.last();
}

QString nearest(const QString &typed, const QStringList &known)
{
    if (typed.isEmpty() || typed.size() > longestWord)
        return {};
    if (typed.size() >= 3) {
        for (const QString &word : known) {
            if (word.startsWith(typed, Qt::CaseInsensitive))
                return word;
        }
    }
    QString best;
    // One letter in three may be wrong; more than that is another word.
    int allowed = std::max(1, static_cast<int>(typed.size()) / 3);
    for (const QString &word : known) {
        const int distance = editDistance(typed, word);
        if (distance > allowed || distance >= word.size())
            continue;
        best = word;
        allowed = distance - 1;
    }
    return best;
}

QString suggestionText(const QString &typed, const QStringList &known)
{
    const QString word = nearest(typed, known);
    return word.isEmpty() ? QString() : u' ' + SuggestionText::tr("Did you mean %1?").arg(word);
}

} // namespace rensei::cli
