// The blocks of running text, each as slabs at the end of the draft.
#pragma once

#include "report/draft.h"

namespace insats::report {

// block: its place in the document.
void addHeading(Draft &draft, const paper::Heading &heading, qsizetype block);
void addParagraph(Draft &draft, const paper::Paragraph &paragraph);
void addList(Draft &draft, const paper::List &list);
void addKeyValues(Draft &draft, const QList<paper::KeyValue> &entries);
void addCallout(Draft &draft, const paper::Callout &callout);
void addPicture(Draft &draft, const paper::Picture &picture);

} // namespace insats::report
