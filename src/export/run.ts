console.log('The site is built. There is nothing to export yet: packages for an LMS and documents are not part of Dyade so far.');
