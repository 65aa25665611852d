#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::tests {

enum class GalleryScheme { Light, Dark, HighContrast };

/// How one part of the gallery is shown.
struct GalleryCell {
    static constexpr int asItIs = -1;

    int part = 0; ///< a number of galleryParts()
    int ordinal = 0; ///< of the cells of this part, from 0
    QString words = {}; ///< as GalleryWords takes them
    GalleryScheme scheme = GalleryScheme::Light;
    int percent = 100; ///< the scale
    int rows = asItIs; ///< in its list, or asItIs

    /// What a picture's file is called, after what it shows: "de.dark.150" and, with a list, "de.dark.150.12-rows".
    QString name() const;
};

/// The most pictures that somebody is asked to look through.
inline constexpr int maxGalleryCells = 150;

/// Few cells in which each two of part, words, scheme, scale and number of rows are together at least once; rows only
/// for the parts whose lists can have any number, which `hasRows` says of each part.
QList<GalleryCell> galleryMatrix(const QList<bool> &hasRows, const QStringList &words);

} // namespace rensei::tests
