#include "tests/desktop/gallery_words.h"

#include <QCoreApplication>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static PseudoLocale::Kind pseudoKind(const QString &words)
{
    return words == "long"_L1    ? PseudoLocale::Kind::Long
        : words == "mirrored"_L1 ? PseudoLocale::Kind::Mirrored
                                 : PseudoLocale::Kind::Plain;
}

GalleryWords::GalleryWords(const QString &words)
    : m_translations(QStringLiteral(TRANSLATIONS))
    , m_pseudo(pseudoKind(words))
{
    if (words == "plain"_L1 || words == "long"_L1 || words == "mirrored"_L1) {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    if (!m_translations.languages().contains(words))
        qFatal("there is no language %s", qPrintable(words));
    m_translations.use(words);
}

} // namespace rensei::tests
