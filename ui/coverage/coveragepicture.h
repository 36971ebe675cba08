// The whole matrix as one picture, whatever part of it the window shows: with title, basis and the meaning of its signs.
// Always in the light colours, for documents.
#pragma once

#include "ui/coverage/coveragemodel.h"

namespace insats::ui {

QSize pictureSize(const CoverageModel &model);
void paintPicture(QPainter &painter, const CoverageModel &model);

// By the ending of the path: .svg, otherwise PNG at twice the size. Throws FileUnwritable.
void savePicture(const CoverageModel &model, const QString &path);

} // namespace insats::ui
