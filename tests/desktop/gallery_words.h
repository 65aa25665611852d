#pragma once

#include "app/text/translations.h"
#include "tests/desktop/pseudo_locale.h"

namespace rensei::tests {

/// What the gallery's windows speak, while it exists.
class GalleryWords {
public:
    static QStringList all(); ///< what there is to choose from

    /// "plain", "long" or "mirrored", see PseudoLocale, or the code of a language of the program; ends the process for
    /// anything else.
    explicit GalleryWords(const QString &words);
    ~GalleryWords();
    Q_DISABLE_COPY_MOVE(GalleryWords)

private:
    app::Translations m_translations;
    PseudoLocale m_pseudo;
};

} // namespace rensei::tests
